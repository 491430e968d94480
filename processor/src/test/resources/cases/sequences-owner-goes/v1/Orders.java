import dev.schemac.*;

@Sequence(value = "tickets", ownedBy = "orders.number")
@Sequence(value = "numbers", ownedBy = "orders.number")
@Table("orders")
class Orders {
  @PrimaryKey long id;

  @Column(defaultSql = "nextval('tickets')")
  long number;
}
