import dev.schemac.*;
import java.time.Instant;

@Table("events")
@Index({"tenant_id", "created_at DESC"})
@Index(value = "lower(code)", unique = true, where = "tenant_id IS NULL", name = "events_code")
class Events {
  @PrimaryKey long id;
  Long tenantId;
  @Index Instant createdAt;
  String code;
}
