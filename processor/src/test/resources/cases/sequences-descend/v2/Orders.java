import dev.schemac.*;

/** A sequence that descends has other bounds by default. */
@Sequence(value = "orders_seq", type = "smallint", increment = -1)
@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;
}
