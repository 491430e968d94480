import dev.schemac.*;
import java.time.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(type = "timestamptz(0)") Instant at;
  @Column(type = "time(3)") LocalTime opens;
  @Column(type = "interval(2)") Duration took;
}
