import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  long tenantId;

  @Unique(name = "users_email")
  String email;
}
