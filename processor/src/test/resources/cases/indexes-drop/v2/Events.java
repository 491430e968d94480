import dev.schemac.*;

@Table("events")
class Events {
  @PrimaryKey long id;
  Long tenantId;
  String code;
}
