import dev.schemac.*;

@Table("events")
@Index(value = "code", name = "first")
@Index(value = "note", name = "second")
class Events {
  @PrimaryKey long id;
  String code;
  String note;
}
