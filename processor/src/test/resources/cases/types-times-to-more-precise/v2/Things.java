import dev.schemac.*;
import java.time.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(type = "timestamptz(3)") Instant at;
  LocalTime opens;
  Duration took;
}
