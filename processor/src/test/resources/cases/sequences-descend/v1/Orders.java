import dev.schemac.*;

@Sequence(value = "orders_seq", type = "smallint")
@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;
}
