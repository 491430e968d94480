import dev.schemac.*;
import java.time.*;

@Table("defaults")
@Check("created < CURRENT_TIMESTAMP()")
@Check("day < current_date(0) OR created < current_timestamp(0) OR state <> current_schema()")
class Defaults {
  @PrimaryKey long id;

  @Column(defaultSql = "draft")
  String state;

  @Column(defaultSql = "now")
  Instant created;

  @Column(defaultSql = "CURRENT_TIMESTAMP()")
  Instant changed;

  @Column(defaultSql = "CURRENT_DATE")
  LocalDate day;

  @Column(defaultSql = "order")
  String place;

  @Column(defaultSql = "defaults.state || 'x'")
  String other;

  @Column(defaultSql = "coalesce(CURRENT_USER, 'x')")
  String by;

  @Column(defaultSql = "'00:00:00'::time without time zone")
  LocalTime time;

  @Column(defaultSql = "make_interval(days => 40)")
  Duration days;

  @Column(defaultSql = "interval '1' month")
  Period month;

  @Column(defaultSql = "'x'::character varying")
  String character;

  @Column(defaultSql = "'happy'::s.mood", type = "s.mood")
  String mood;
}
