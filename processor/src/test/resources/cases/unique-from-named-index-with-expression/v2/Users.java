import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Unique(name = "users_email")
  String email;
}
