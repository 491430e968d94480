import dev.schemac.*;
import java.time.Instant;

@Index(where = "(code is not null)", name = "events_code_lower", value = "LOWER( code )")
@Index({"tenant_id ASC NULLS LAST", "created_at desc nulls first"})
@Index(value = "tenant_id", using = Index.Method.BTREE, unique = false, name = "events_tenant_id_idx")
@Table("events")
class Events {
  @PrimaryKey long id;

  @Index(with = {"deduplicate_items = off", "fillfactor = 70"})
  String note;

  String code;
  Instant createdAt;
  Long tenantId;
}
