import dev.schemac.*;
import java.util.List;

@EnumType("mood")
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;

  List<Mood> former;
}
