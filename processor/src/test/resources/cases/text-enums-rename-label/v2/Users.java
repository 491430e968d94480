import dev.schemac.*;
import java.util.Set;

enum Mood { @RenamedFrom("GOOD") FINE, BAD }

@Table("users")
@Index(value = "id", name = "users_in_good_mood", where = "mood = 'FINE'")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'FINE'")
  Mood mood;

  @Column(defaultSql = "'{FINE,BAD}'")
  Set<Mood> former;
}
