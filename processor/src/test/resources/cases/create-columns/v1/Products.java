import dev.schemac.*;
import java.math.BigDecimal;

@Table("products")
@Comment("What we sell, and what it's worth")
class Products {
  @PrimaryKey
  @Column(identity = Identity.ALWAYS)
  long id;

  @Column(identity = Identity.BY_DEFAULT)
  int position;

  @Column(length = 40, nullable = false, collation = "C", defaultSql = "'it''s new'")
  @Comment("As printed on the box")
  String sku;

  @Column(precision = 10, scale = 2, defaultSql = "0")
  BigDecimal price;

  @Column(defaultSql = "NOT FALSE")
  boolean active;

  int stock;

  @Column(precision = 12, scale = 2, generatedAs = "price*stock")
  BigDecimal value;

  @Column(value = "Mixed Case", defaultSql = "current_timestamp at time zone 'UTC'", type = "timestamp")
  String odd;

  @Column("order")
  int order;
}
