import dev.schemac.*;
import java.util.UUID;

@Table("orders")
class Order {
  @PrimaryKey long id;
  @Unique String code;
}

@Table("new_orders")
class NewOrder {
  @PrimaryKey UUID id;
  @Unique String code;
}
