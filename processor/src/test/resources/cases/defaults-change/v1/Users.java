import dev.schemac.*;
import java.util.UUID;

@Table("users")
class Users {
  @PrimaryKey UUID id;

  @Column(defaultSql = "'en'")
  String language;
}
