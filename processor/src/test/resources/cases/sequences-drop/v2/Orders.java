import dev.schemac.*;

@DroppedSequence("tickets")
@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;
}
