import dev.schemac.*;
import java.time.Instant;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "0")
  int logins;

  @Column(nullable = false, defaultSql = "now()")
  Instant createdAt;
}
