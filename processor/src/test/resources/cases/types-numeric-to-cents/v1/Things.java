import dev.schemac.*;
import java.math.BigDecimal;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(precision = 12, scale = 2, nullable = false) BigDecimal price;
}
