import dev.schemac.*;

@Sequence(value = "tickets", ownedBy = "orders.id")
@Table("orders")
class Orders {
  @PrimaryKey
  @Column(defaultSql = "nextval('tickets')")
  long id;

  long number;
}
