import dev.schemac.*;
import java.math.BigDecimal;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(precision = 10, scale = 2) BigDecimal price;
  @Column(precision = 10, scale = 2) BigDecimal weight;
}
