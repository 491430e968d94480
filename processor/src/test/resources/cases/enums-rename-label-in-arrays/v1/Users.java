import dev.schemac.*;
import java.util.List;

@EnumType("kind")
enum Kind { ONE, TWO }

@Table("users")
@Index(value = "id", name = "users_of_one", where = "kind = ANY ('{ONE,TWO}')")
@Check(value = "kinds @> '{ONE}' OR 'ONE' = ANY (kinds) OR id > 0", name = "users_one")
class Users {
  @PrimaryKey long id;
  Kind kind;

  @Column(defaultSql = "'{ONE}'")
  List<Kind> kinds;

  @Column(defaultSql = "ARRAY['ONE']::kind[]")
  List<Kind> former;
}
