import dev.schemac.*;

@Sequence("ticket_numbers")
@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;
}
