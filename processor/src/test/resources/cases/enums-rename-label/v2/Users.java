import dev.schemac.*;
import java.util.List;

/** PostgreSQL keeps labels by number, so default, predicate and arrays follow. */
@EnumType("mood")
enum Mood { @RenamedFrom("GOOD") FINE, BAD }

@Table("users")
@Check(value = "mood = 'FINE' OR id > 0", name = "users_check")
@Index(value = "id", name = "users_in_good_mood", where = "mood = 'FINE'")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'FINE'")
  Mood mood;

  List<Mood> former;
}
