import dev.schemac.*;
import java.time.Instant;

abstract class Entity {
  @PrimaryKey long id;
  @Index Instant createdAt;

  @Check("version > 0")
  int version;
}

@Table("users")
class Users extends Entity {}
