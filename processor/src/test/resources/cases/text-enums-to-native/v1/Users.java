import dev.schemac.*;
import java.util.Set;

enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Index
  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;

  Set<Mood> former;
}
