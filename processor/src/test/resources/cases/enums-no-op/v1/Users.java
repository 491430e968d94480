import dev.schemac.*;
import java.util.List;

@EnumType("mood")
enum Mood { GOOD, @Label("so so") MIDDLING, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;

  List<Mood> moods;
}
