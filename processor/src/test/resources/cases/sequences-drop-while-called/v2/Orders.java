import dev.schemac.*;

/** The sequence goes behind the default that calls it. */
@DroppedSequence("orders_seq")
@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;
}
