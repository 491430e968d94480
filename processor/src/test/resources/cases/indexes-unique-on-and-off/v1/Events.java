import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;
  @Index String code;

  @Index(unique = true)
  String note;

  @Index(unique = true)
  String key;
}
