import dev.schemac.*;

@Sequence(value = "orders_number_seq", ownedBy = "orders.number")
@Table("orders")
class Orders {
  @PrimaryKey
  @RenamedFrom("id")
  @Column(defaultSql = "nextval('orders_number_seq')")
  long number;
}
