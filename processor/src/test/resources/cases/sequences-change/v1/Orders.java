import dev.schemac.*;

@Sequence(value = "orders_seq", type = "integer")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('orders_seq')")
  long id;

  String note;
}
