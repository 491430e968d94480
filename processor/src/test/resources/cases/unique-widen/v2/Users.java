import dev.schemac.*;

@Table("users")
@Unique(value = {"tenant_id", "email"}, name = "users_email")
class Users {
  @PrimaryKey long id;
  long tenantId;
  String email;
}
