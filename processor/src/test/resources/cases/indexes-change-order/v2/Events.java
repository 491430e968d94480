import dev.schemac.*;
import java.time.Instant;

@Table("events")
@Index({"tenant_id", "at DESC NULLS LAST"})
class Events {
  @PrimaryKey long id;
  Long tenantId;
  @Index("at DESC") Instant at;
}
