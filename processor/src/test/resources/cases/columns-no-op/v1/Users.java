import dev.schemac.*;
import java.math.BigDecimal;
import java.time.Instant;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(length = 40, nullable = false)
  String displayName;

  @Column(precision = 10)
  BigDecimal credit;

  @Column(defaultSql = "now() + interval '1 day'")
  Instant trialEnds;

  @Column(generatedAs = "lower(display_name)")
  String searchName;

  @Column(type = "timestamp(3) with time zone")
  Instant seenAt;
}
