import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Check(value = "email IS NOT NULL", name = "users_email_there")
  String email;
}
