import dev.schemac.*;
import java.util.List;

@EnumType("mood")
enum Mood { GOOD, BAD }

@Table("users")
@Check(value = "mood = 'GOOD' OR id > 0", name = "users_check")
@Index(value = "id", name = "users_in_good_mood", where = "mood = 'GOOD'")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;

  List<Mood> former;
}
