import dev.schemac.*;

@Table("legacy_orders")
@RenamedFrom("orders")
class LegacyOrder {
  @PrimaryKey long id;
  @Unique String code;
}
