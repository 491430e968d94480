import dev.schemac.*;
import java.util.UUID;

/** New orders begin from scratch under the old name; the hint did its work and stays. */
@Table("legacy_orders")
@RenamedFrom("orders")
class LegacyOrder {
  @PrimaryKey long id;
  @Unique String code;
}

@Table("orders")
class Order {
  @PrimaryKey UUID id;
  @Unique String code;

  @ForeignKey(LegacyOrder.class)
  Long legacyId;
}
