import dev.schemac.*;

/** One sequence goes with the column, the other one is taken from it before. */
@Sequence("numbers")
@DroppedColumn("number")
@Table("orders")
class Orders {
  @PrimaryKey long id;
}
