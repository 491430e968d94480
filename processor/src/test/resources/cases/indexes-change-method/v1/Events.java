import dev.schemac.*;
import java.time.Instant;

@Table("events")
class Events {
  @PrimaryKey long id;
  @Index String code;
  @Index Instant at;
}
