import dev.schemac.*;

@Sequence("tickets")
@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;
}
