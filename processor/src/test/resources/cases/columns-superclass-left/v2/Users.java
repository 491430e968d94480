import dev.schemac.*;
import java.time.Instant;

abstract class Entity {
  @PrimaryKey long id;
  @Index Instant createdAt;
}

/** No longer one of them. */
@Table("users")
@DroppedColumn("created_at")
class Users {
  @PrimaryKey long id;
}

@Table("teams")
class Teams extends Entity {}
