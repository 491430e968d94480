import dev.schemac.*;
import java.util.Set;

@DroppedLabel(value = "MIDDLING", replacedBy = "GOOD")
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;

  Set<Mood> former;
}
