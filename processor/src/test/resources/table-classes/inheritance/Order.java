package shop;

import dev.schemac.*;
import java.math.BigDecimal;

@Table("orders")
@Ignored("by")
public class Order extends Base<Long> {
  @Embedded(prefix = "billing_") Address billing;

  @Column(precision = 10, scale = 2, nullable = false)
  BigDecimal total;
}

abstract class Base<T> {
  @PrimaryKey T id;
  String by;
}

class Address {
  String street;
  String city;
}
