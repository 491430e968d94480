import dev.schemac.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What each value becomes depends on where whoever runs the migration lives. */
@Table("things")
class Things {
  @PrimaryKey long id;
  Instant local;
  LocalDateTime instant;
  @Column(type = "timestamp(3)") LocalDateTime shorter;

  /** A cast says no zone. */
  @Using("casted::timestamptz")
  Instant casted;

  Instant day;
  @Column(type = "timetz") String clock;
  LocalDate instantsDay;
  LocalTime instantsClock;
  String instantsText;
  Instant written;
  @Column(type = "timestamptz[]") String locals;
  @Column(type = "timestamp[]") String instants;
  @Column(type = "text") String period;
}
