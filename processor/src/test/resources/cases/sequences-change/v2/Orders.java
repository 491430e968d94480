import dev.schemac.*;

/** The greatest value of the type follows the type. */
@Sequence(value = "orders_seq", min = 0, start = 10, cache = 5, cycle = true)
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('orders_seq')")
  long id;

  String note;
}
