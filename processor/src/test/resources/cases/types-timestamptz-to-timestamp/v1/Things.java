import dev.schemac.*;
import java.time.Instant;

@Table("things")
class Things {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "now()")
  Instant at;
}
