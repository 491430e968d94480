import dev.schemac.*;
import java.time.Instant;

@Table(value = "log", schema = "audit")
class Log {
  @PrimaryKey long id;
  @Index Instant at;
}
