import dev.schemac.*;
import java.time.Instant;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Index Instant createdAt;

  @Check("version > 0")
  int version;
}
