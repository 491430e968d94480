import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;

  @Index(where = "code IS NOT NULL")
  String code;

  @Index String note;
}
