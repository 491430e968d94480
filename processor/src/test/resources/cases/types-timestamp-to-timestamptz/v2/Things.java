import dev.schemac.*;
import java.time.Instant;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Index Instant at;
}
