import dev.schemac.*;
import java.util.List;

@EnumType("kind")
enum Kind { ONE, TWO, THREE }

enum Mood { GOOD, MIDDLING, BAD }

@Table("users")
@Check(value = "NOT 'THREE' = ANY (kinds)", name = "users_not_three")
@Index(value = "id", name = "users_of_three", where = "kinds && '{THREE}'")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'{ONE,THREE}'")
  List<Kind> kinds;

  @Column(defaultSql = "'{GOOD}'")
  List<Mood> moods;

  @Column(defaultSql = "ARRAY['MIDDLING']::text[]")
  List<Mood> former;
}
