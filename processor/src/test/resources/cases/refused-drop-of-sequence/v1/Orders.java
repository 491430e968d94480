import dev.schemac.*;

@Sequence("tickets")
@Sequence("visits")
@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;
}
