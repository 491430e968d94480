import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;

  @Index(where = "key IS NOT NULL")
  @RenamedFrom("code")
  String key;
}
