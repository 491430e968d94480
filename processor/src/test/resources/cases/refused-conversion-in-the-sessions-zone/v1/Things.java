import dev.schemac.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

@Table("things")
class Things {
  @PrimaryKey long id;
  LocalDateTime local;
  Instant instant;
  @Column(type = "timestamptz(3)") Instant shorter;
  LocalDateTime casted;
  LocalDate day;
  LocalTime clock;
  Instant instantsDay;
  Instant instantsClock;
  Instant instantsText;
  @Column(type = "text") String written;
  @Column(type = "timestamp[]") String locals;
  @Column(type = "timestamptz[]") String instants;
  @Column(type = "tstzrange") String period;
}
