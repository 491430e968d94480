import dev.schemac.*;
import java.math.BigDecimal;
import java.time.Instant;

@Table("things")
class Things {
  @PrimaryKey long id;
  String amount;
  @Column(length = 40) String code;
  BigDecimal price;
  Instant at;
  String tag;
  @Column(type = "json") String data;
  boolean open;
}
