import dev.schemac.*;
import java.time.Instant;
import java.util.*;

@Table("events")
@Index({"tenant_id", "created_at DESC NULLS LAST"})
@Index(name = "events_code_lower_key", value = "lower(code)", unique = true, where = "not archived")
@Index({"code text_pattern_ops", "coalesce(note, '')"})
@Index("note || code desc")
@Index(value = "code collate \"C\"", name = "events_code_c")
@Index(value = "(payload -> 'kind')", name = "events_payload_kind", using = Index.Method.GIN)
@Index(value = "payload jsonb_path_ops", using = Index.Method.GIN, name = "events_payload_path")
@Index(value = "created_at", using = Index.Method.BRIN, with = "pages_per_range=64")
class Events {
  @PrimaryKey long id;
  UUID tenantId;
  String code;
  String note;
  boolean archived;

  @Column(type = "jsonb")
  String payload;

  Instant createdAt;

  @Index(using = Index.Method.GIN)
  List<String> tags;

  @Index(include = {"code", "note"}, with = {"fillfactor=70", "deduplicate_items=off"})
  UUID actorId;

  @Index(unique = true, nullsNotDistinct = true)
  String reference;

  @Index(using = Index.Method.HASH)
  String digest;

  @Index(value = "range_", using = Index.Method.GIST)
  @Column(type = "int4range")
  String range_;

  @Index(using = Index.Method.SPGIST)
  @Column(type = "inet")
  String address;
}
