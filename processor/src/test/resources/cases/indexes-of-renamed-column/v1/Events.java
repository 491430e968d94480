import dev.schemac.*;

@Table("events")
@Index(value = "lower(code)", name = "events_lower", include = "note", where = "code <> note")
@Index({"code", "note DESC"})
class Events {
  @PrimaryKey long id;
  String code;
  String note;
}
