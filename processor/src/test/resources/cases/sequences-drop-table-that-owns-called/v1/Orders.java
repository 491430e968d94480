import dev.schemac.*;

@Sequence(value = "tickets", ownedBy = "orders.id")
@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;
}
