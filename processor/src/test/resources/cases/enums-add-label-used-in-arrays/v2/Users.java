import dev.schemac.*;
import java.util.List;

/** A label cannot be used in the transaction that adds it, nor as an element of an array. */
@EnumType("kind")
enum Kind { ONE, TWO, THREE, FOUR, FIVE, SIX }

@Table("users")
@Index(value = "id", name = "users_of_five", where = "kinds = '{{ONE},{FIVE}}'::kind[]")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'{THREE}'")
  @Check("NOT kinds @> '{ONE,\"FOUR\"}' OR id > 0")
  List<Kind> kinds;

  @Column(nullable = false)
  @Backfill("'{SIX,NULL}'::kind[]")
  List<Kind> former;
}
