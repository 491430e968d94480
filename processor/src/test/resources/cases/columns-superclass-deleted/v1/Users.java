import dev.schemac.*;
import java.time.Instant;

abstract class Entity {
  @PrimaryKey long id;
  @Index Instant createdAt;
}

@Table("users")
class Users extends Entity {}
