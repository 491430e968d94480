import dev.schemac.*;
import java.math.BigDecimal;
import java.util.UUID;

@Table("things")
class Things {
  @PrimaryKey long id;
  int count;
  @Column(precision = 10, scale = 2) BigDecimal price;
  UUID key;
}
