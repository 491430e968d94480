import dev.schemac.*;
import java.util.UUID;

@Table("customers")
class Customer {
  @PrimaryKey UUID id;

  @ForeignKey
  Customer referrer;
}

@Table("countries")
record Country(@PrimaryKey @Column(length = 2) String code, @Unique Integer number) {}

@Table("addresses")
class Address {
  @PrimaryKey
  @ForeignKey
  Customer customer;

  @PrimaryKey int number;

  @ForeignKey(onDelete = ForeignKey.Action.CASCADE)
  @Column(nullable = false)
  Country country;
}

@Table("orders")
@Check("customer_id IS NOT NULL OR buyer IS NULL")
class Order {
  @Embedded OrderId id;

  @Index
  @ForeignKey
  Customer customer;

  @Column("buyer")
  @ForeignKey(Customer.class)
  Customer payer;

  @Unique
  @ForeignKey(onDelete = ForeignKey.Action.SET_NULL)
  Address shipping;

  @ForeignKey(references = "number")
  Country origin;

  @ForeignKey(columns = {"customer_id", "billing_number"})
  Address billing;

  @ForeignKey
  @Column(type = "uuid")
  Customer plain;

  @Embedded(prefix = "first_")
  Line first;
}

record OrderId(@PrimaryKey long id) {}

class Line {
  @ForeignKey
  @Check("product_id > 0")
  Product product;

  @ForeignKey(columns = {"by", "number"})
  Address from;
}

@Table("products")
class Product {
  @PrimaryKey long id;
}

@Table("invoices")
@PrimaryKey("order_id")
class Invoice {
  @ForeignKey
  Order order;

  @ForeignKey
  Invoice next;
}
