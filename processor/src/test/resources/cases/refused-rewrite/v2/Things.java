import dev.schemac.*;
import java.math.BigDecimal;

@Table("things")
class Things {
  @PrimaryKey long id;
  long count;
  @Column(precision = 12, scale = 4) BigDecimal price;
  String key;
}
