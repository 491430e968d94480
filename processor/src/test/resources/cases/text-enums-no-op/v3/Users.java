import dev.schemac.*;
import java.util.Set;

enum Mood { GOOD, @Label("so so") MIDDLING, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
  Set<Mood> moods;
}
