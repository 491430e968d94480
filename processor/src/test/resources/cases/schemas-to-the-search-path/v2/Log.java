import dev.schemac.*;
import java.time.Instant;

@Table("log")
@RenamedFrom("audit.log")
class Log {
  @PrimaryKey long id;
  @Index Instant at;
}
