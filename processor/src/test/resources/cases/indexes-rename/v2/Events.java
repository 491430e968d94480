import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;

  @Index(name = "events_by_code")
  String code;
}
