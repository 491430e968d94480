import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;
}
