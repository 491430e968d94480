import dev.schemac.*;

@Table("events")
@Index({"tenant_id", "code"})
class Events {
  @PrimaryKey long id;
  Long tenantId;
  @Index String code;
}
