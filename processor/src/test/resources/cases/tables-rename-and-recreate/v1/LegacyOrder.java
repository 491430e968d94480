import dev.schemac.*;

@Table("orders")
class LegacyOrder {
  @PrimaryKey long id;
  @Unique String code;
}
