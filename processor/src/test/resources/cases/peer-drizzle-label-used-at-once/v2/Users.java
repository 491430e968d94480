import dev.schemac.*;
import java.util.List;

@EnumType("mood")
enum Mood { GOOD, NEUTRAL, BAD }

@Table("users")
@Check(value = "mood <> 'NEUTRAL' OR id > 0", name = "users_neutral")
class Users {
  @PrimaryKey long id;
  @Column(defaultSql = "'NEUTRAL'") Mood mood;
  @Column(defaultSql = "'{NEUTRAL}'") List<Mood> moods;
}

@Table("dogs")
class Dog {
  @PrimaryKey long id;
  @Column(nullable = false, defaultSql = "'NEUTRAL'") Mood mood;
}
