import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;

  @Index(name = "events_code", include = "note")
  String code;

  @Index(with = "fillfactor=70")
  String note;
}
