import dev.schemac.*;

@Sequence(value = "tickets", ownedBy = "orders.ticket")
@Table("orders")
class Orders {
  @PrimaryKey long id;

  @Column(defaultSql = "nextval('tickets')")
  long ticket;
}
