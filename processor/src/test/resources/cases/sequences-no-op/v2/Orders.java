import dev.schemac.*;

/** A default that is written out is no change. */
@Sequence(
    value = "orders_seq",
    type = "int8",
    start = 1,
    increment = 1,
    min = 1,
    max = Long.MAX_VALUE,
    cache = 1)
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('orders_seq')")
  long id;

  String note;
}
