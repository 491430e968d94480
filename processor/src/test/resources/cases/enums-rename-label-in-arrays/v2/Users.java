import dev.schemac.*;
import java.util.List;

/** Whatever PostgreSQL keeps as a label's number follows by itself, in arrays too. */
@EnumType("kind")
enum Kind { @RenamedFrom("ONE") FIRST, TWO }

@Table("users")
@Index(value = "id", name = "users_of_one", where = "kind = ANY ('{FIRST,TWO}')")
@Check(value = "kinds @> '{FIRST}' OR 'FIRST' = ANY (kinds) OR id > 0", name = "users_one")
class Users {
  @PrimaryKey long id;
  Kind kind;

  @Column(defaultSql = "'{FIRST}'")
  List<Kind> kinds;

  @Column(defaultSql = "ARRAY['FIRST']::kind[]")
  List<Kind> former;
}
