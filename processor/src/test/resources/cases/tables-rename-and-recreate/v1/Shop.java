import dev.schemac.*;

@Table("orders")
class Order {
  @PrimaryKey long id;
  @Unique String code;
}
