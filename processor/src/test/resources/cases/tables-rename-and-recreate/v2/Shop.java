import dev.schemac.*;
import java.util.UUID;

/** The old orders live on under another name; new ones are made from scratch. */
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
