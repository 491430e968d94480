import dev.schemac.*;
import java.time.Instant;

@Table("events")
@Index({"tenant_id", "at"})
class Events {
  @PrimaryKey long id;
  Long tenantId;
  @Index Instant at;
}
