import dev.schemac.*;
import java.math.BigDecimal;

@Table("things")
class Things {
  @PrimaryKey long id;
  int a;
  float b;
  double c;
  @Column(precision = 12, scale = 2, nullable = false) BigDecimal d;
  @Column(precision = 10, scale = 4) BigDecimal e;
}
