import dev.schemac.*;
import java.math.BigDecimal;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(precision = 14, scale = 2) BigDecimal price;
  BigDecimal weight;
}
