import dev.schemac.*;
import java.util.UUID;

@Table("users")
class Users {
  @PrimaryKey
  @Column(defaultSql = "gen_random_uuid()")
  UUID id;

  @Column(defaultSql = "'En'")
  String language;
}
