import dev.schemac.*;

@Table("orders")
class Order {
  @PrimaryKey long id;
  @ForeignKey(Customer.class) int customerId;
}
