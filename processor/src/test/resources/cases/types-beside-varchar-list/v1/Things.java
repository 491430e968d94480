import dev.schemac.*;
import java.math.BigDecimal;

@Table("things")
@Index(
    value = {"price", "code"},
    where = "code NOT IN ('y', 'z')")
class Things {
  @PrimaryKey long id;

  @Column(length = 20)
  String code;

  @Column(precision = 8, scale = 2)
  BigDecimal price;
}
