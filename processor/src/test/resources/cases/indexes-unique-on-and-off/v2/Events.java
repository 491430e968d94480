import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;

  @Index(unique = true)
  String code;

  @Index String note;

  @Index(unique = true, nullsNotDistinct = true)
  String key;
}
