import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;
  @Index String code;
}
