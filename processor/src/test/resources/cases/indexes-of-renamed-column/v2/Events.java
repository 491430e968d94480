import dev.schemac.*;

@Table("events")
@Index(value = "lower(key)", name = "events_lower", include = "remark", where = "key <> remark")
@Index({"key", "remark DESC"})
class Events {
  @PrimaryKey long id;

  @RenamedFrom("code")
  String key;

  @RenamedFrom("note")
  String remark;
}
