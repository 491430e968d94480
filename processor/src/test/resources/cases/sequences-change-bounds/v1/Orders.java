import dev.schemac.*;

@Sequence(value = "orders_seq", max = 100000)
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('orders_seq')")
  long id;

  String note;
}
