import dev.schemac.*;
import java.util.List;

@EnumType("kind")
enum Kind { ONE, TWO }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'{ONE}'")
  List<Kind> kinds;
}
