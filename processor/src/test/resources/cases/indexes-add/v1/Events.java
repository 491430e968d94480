import dev.schemac.*;
import java.time.Instant;

@Table("events")
class Events {
  @PrimaryKey long id;
  Long tenantId;
  Instant createdAt;
  String code;
}
