import dev.schemac.*;
import java.util.Set;

enum Mood { GOOD, MIDDLING, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'MIDDLING'")
  Mood mood;

  Set<Mood> former;
}
