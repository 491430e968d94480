import dev.schemac.*;

/** The sequence comes before the default that calls it. */
@Sequence("orders_seq")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('orders_seq')")
  long id;

  String note;
}
