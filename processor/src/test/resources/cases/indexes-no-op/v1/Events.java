import dev.schemac.*;
import java.time.Instant;

@Table("events")
@Index({"tenant_id", "created_at DESC"})
@Index(value = "lower(code)", name = "events_code_lower", where = "code IS NOT NULL")
class Events {
  @PrimaryKey long id;
  @Index Long tenantId;
  Instant createdAt;
  String code;

  @Index(with = {"fillfactor=70", "deduplicate_items=off"})
  String note;
}
