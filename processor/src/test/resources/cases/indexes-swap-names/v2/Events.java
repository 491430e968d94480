import dev.schemac.*;

@Table("events")
@Index(value = "note", name = "first")
@Index(value = "code", name = "second")
class Events {
  @PrimaryKey long id;
  String code;
  String note;
}
