import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Index(unique = true, name = "users_email")
  String email;
}
