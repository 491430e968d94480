import dev.schemac.*;
import java.time.Instant;

@Table("things")
class Things {
  @PrimaryKey long id;

  @Index
  @Using("at AT TIME ZONE 'UTC'")
  Instant at;
}
