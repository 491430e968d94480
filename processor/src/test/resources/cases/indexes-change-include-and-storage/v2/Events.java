import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;

  @Index(name = "events_code", include = {"note", "id"})
  String code;

  @Index(with = "fillfactor=90")
  String note;
}
