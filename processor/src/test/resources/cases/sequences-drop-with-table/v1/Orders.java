import dev.schemac.*;

@Sequence("orders_seq")
@Sequence(value = "tickets", ownedBy = "orders.id")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('orders_seq')")
  long id;

  String note;
}
