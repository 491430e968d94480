import dev.schemac.*;

@Sequence(value = "orders_id_seq", ownedBy = "orders.id")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('orders_id_seq')")
  long id;
}
