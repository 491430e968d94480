import dev.schemac.*;
import java.time.*;
import java.util.List;

/** Columns whose names are words of types, of intervals, of functions and of the grammar. */
@Table("shifts")
@Check("starts < '18:00:00'::time without time zone AND starts > '06:00'::time(0) without time zone")
@Check("at < '2100-01-01'::timestamp with time zone AND hours < interval '1' month")
@Check("extract(year FROM at) > 2000 AND at > date + make_interval(days => days)")
@Check(
    "type::character varying(8) = ANY (ARRAY['day', 'night']::text[])"
        + " AND varying::double precision > 0")
@Check("name COLLATE \"C\" > 'a' AND position('a' IN name) > 0 AND row > 0 AND values > 0")
@Check("\"order\" > 0 AND \"left\" > 0 AND left(name, 1) <> ''")
@Index("lower(name) text_pattern_ops")
@Index(value = "date", where = "at > '2000-01-01 00:00:00+00'::timestamp with time zone")
class Shifts {
  @PrimaryKey long id;
  LocalTime starts;
  String zone;
  Instant at;
  LocalDate date;
  Duration hours;
  int days;
  String type;
  int varying;
  String name;
  int row;
  int values;

  @Column("order")
  int place;

  @Column("left")
  int remaining;

  @Column(generatedAs = "substring(name FROM 1 FOR days)")
  String start;

  @Column(defaultSql = "'00:00:00'::time without time zone")
  LocalTime ends;

  @Column(defaultSql = "make_interval(days => 40)")
  Duration rest;

  @Column(defaultSql = "CAST('2020-01-01' AS timestamp with time zone)")
  Instant since;
}
