import dev.schemac.*;
import java.util.List;

/** Removed or renamed, they are in the classes' SQL still. */
@EnumType("kind")
@DroppedLabel(value = "THREE", replacedBy = "TWO")
enum Kind { ONE, TWO }

@DroppedLabel(value = "MIDDLING", replacedBy = "BAD")
enum Mood { @RenamedFrom("GOOD") FINE, BAD }

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
