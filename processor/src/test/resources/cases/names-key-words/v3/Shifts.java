import dev.schemac.*;
import java.time.*;
import java.util.List;

/** Columns whose names are words of types, of intervals, of functions and of the grammar. */
@Table("shifts")
@Check("time < '18:00:00'::time without time zone AND time > '06:00'::time(0) without time zone")
@Check("month < '2100-01-01'::timestamp with time zone AND interval < interval '1' month")
@Check("extract(year FROM month) > 2000 AND month > year + make_interval(days => month_days)")
@Check(
    "character::character varying(8) = ANY (ARRAY['day', 'night']::text[])"
        + " AND precision::double precision > 0")
@Check("name COLLATE \"C\" > 'a' AND position('a' IN name) > 0 AND row > 0 AND values > 0")
@Check("\"order\" > 0 AND \"left\" > 0 AND left(name, 1) <> ''")
@Index("lower(name) text_pattern_ops")
@Index(value = "year", where = "month > '2000-01-01 00:00:00+00'::timestamp with time zone")
class Shifts {
  @PrimaryKey long id;
  @RenamedFrom("starts")
  LocalTime time;
  String zone;
  @RenamedFrom("at")
  Instant month;
  @RenamedFrom("date")
  LocalDate year;
  @RenamedFrom("hours")
  Duration interval;
  @RenamedFrom("days")
  int monthDays;
  @RenamedFrom("type")
  String character;
  @RenamedFrom("varying")
  int precision;
  String name;
  int row;
  int values;

  @Column("order")
  int place;

  @Column("left")
  int remaining;

  @Column(generatedAs = "substring(name FROM 1 FOR month_days)")
  String start;

  @Column(defaultSql = "'00:00:00'::time without time zone")
  LocalTime ends;

  @Column(defaultSql = "make_interval(days => 40)")
  Duration rest;

  @Column(defaultSql = "CAST('2020-01-01' AS timestamp with time zone)")
  Instant since;
}
