import dev.schemac.*;
import java.math.BigDecimal;

@Table("things")
class Things {
  @PrimaryKey long id;
  short a;
  short b;
  float c;
  int d;
  @Column(precision = 8, scale = 2) BigDecimal e;
}
