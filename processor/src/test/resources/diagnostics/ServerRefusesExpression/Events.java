import dev.schemac.*;
import java.time.*;

enum Mood { GOOD, BAD }

@EnumType("kind")
enum Kind { ONE, TWO }

@Table("events")
@Check("amount < (SELECT max(limits.amount) FROM limits)")
@Check(value = "sum(amount) > 0", name = "events_sum")
@Check(value = "amount IN (generate_series(1, 3))", name = "events_series")
@Check(value = "row_number() OVER () > 0", name = "events_window")
@Check(value = "created_at < now()", name = "events_may_call_now")
@Index(value = {"date_trunc('day', created_at)", "id"}, name = "events_by_day")
@Index(value = "created_at::date", name = "events_by_date")
@Index(value = "id", where = "created_at > now()", name = "events_new")
@Index(value = "id", where = "exists (SELECT 1)", name = "events_exists")
@Index(value = "lower(name)", where = "amount > 0 AND kind = 'ONE'", name = "events_fine")
@Index(value = "date_trunc('day', created_at AT TIME ZONE 'UTC')", name = "events_by_utc_day")
class Events {
  @PrimaryKey
  @Column(nullable = true)
  Long id;

  Instant createdAt;
  LocalDateTime local;
  LocalDate day;
  Kind kind;
  String name;
  int amount;

  @Column(defaultSql = "(SELECT 1)")
  int one;

  @Column(defaultSql = "count(*)")
  int two;

  @Column(generatedAs = "now() - created_at")
  Duration age;

  @Column(generatedAs = "concat(name, ' ', amount)")
  String label;

  @Column(generatedAs = "CAST(created_at AS date)")
  LocalDate date;

  @Column(generatedAs = "extract(year FROM created_at)")
  int year;

  @Column(generatedAs = "extract(year FROM local)")
  int localYear;

  @Column(generatedAs = "created_at + interval '1 day'")
  Instant next;

  @Column(generatedAs = "local + interval '1 day'")
  LocalDateTime localNext;

  @Column(generatedAs = "name || ' ' || day::text")
  String dated;

  @Column(generatedAs = "kind::text")
  String kindName;

  @Column(generatedAs = "current_date - day")
  int days;

  @Column(generatedAs = "to_tsvector(name)", type = "tsvector")
  String words;

  @Column(generatedAs = "to_tsvector('english', name)", type = "tsvector")
  String englishWords;

  @Column(generatedAs = "my.now(name)")
  String mine;

  @Backfill("max(amount)")
  int most;

  @Using("(SELECT 1)")
  int used;

  @Backfill("(SELECT max(amount) FROM events)")
  int queried;
}
