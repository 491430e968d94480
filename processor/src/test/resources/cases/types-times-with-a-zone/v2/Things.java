import dev.schemac.*;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** As the messages offer it, and one column in another zone. */
@Table("things")
class Things {
  @PrimaryKey long id;

  @Using("local AT TIME ZONE 'Europe/Berlin'")
  Instant local;

  @Using("instant AT TIME ZONE 'Etc/UTC'")
  LocalDateTime instant;

  @Using("shorter AT TIME ZONE 'UTC'")
  @Column(type = "timestamp(3)")
  LocalDateTime shorter;

  @Using("casted AT TIME ZONE 'gmt'")
  Instant casted;

  @Using("day::timestamp AT TIME ZONE 'UTC'")
  Instant day;

  @Using("(clock::text || '+00')::timetz")
  @Column(type = "timetz")
  String clock;

  @Using("(instants_day AT TIME ZONE 'UTC')::date")
  LocalDate instantsDay;

  @Using("(instants_clock AT TIME ZONE 'UTC')::time")
  LocalTime instantsClock;

  @Using("(instants_text AT TIME ZONE 'UTC')::text")
  String instantsText;

  @Using("written::timestamptz")
  Instant written;

  @Using("locals::timestamptz[]")
  @Column(type = "timestamptz[]")
  String locals;

  @Using("instants::timestamp[]")
  @Column(type = "timestamp[]")
  String instants;

  @Using("period::text")
  @Column(type = "text")
  String period;
}
