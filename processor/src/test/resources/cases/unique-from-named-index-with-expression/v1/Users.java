import dev.schemac.*;

@Table("users")
@Index(value = "lower(email)", unique = true, name = "users_email")
class Users {
  @PrimaryKey long id;
  String email;
}
