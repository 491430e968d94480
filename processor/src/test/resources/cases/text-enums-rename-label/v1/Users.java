import dev.schemac.*;
import java.util.Set;

enum Mood { GOOD, BAD }

@Table("users")
@Index(value = "id", name = "users_in_good_mood", where = "mood = 'GOOD'")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;

  @Column(defaultSql = "'{GOOD,BAD}'")
  Set<Mood> former;
}
