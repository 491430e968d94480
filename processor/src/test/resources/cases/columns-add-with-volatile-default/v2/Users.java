import dev.schemac.*;
import java.util.UUID;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "gen_random_uuid()")
  UUID token;
}
