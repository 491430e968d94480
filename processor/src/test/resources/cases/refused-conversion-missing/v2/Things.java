import dev.schemac.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

@Table("things")
class Things {
  @PrimaryKey long id;
  Integer amount;
  @Column(length = 20) String code;
  @Column(precision = 12, scale = 2) BigDecimal price;
  LocalDate at;
  List<String> tag;
  @Column(type = "jsonb") String data;
  int open;
}
