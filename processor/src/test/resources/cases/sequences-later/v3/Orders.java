import dev.schemac.*;

/** A sequence stays as long as a column that waits for its drop needs it. */
@DroppedColumn("ticket")
@Table("orders")
class Orders {
  @PrimaryKey long id;
}
