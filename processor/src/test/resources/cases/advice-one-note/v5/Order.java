import dev.schemac.*;

@Table("orders")
class Order {
  @PrimaryKey long id;
  @Index @ForeignKey(Customer.class) long customerId;
  String note;
}
