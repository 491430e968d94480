import dev.schemac.*;

@Table("users")
@Index(value = "lower(mail)", name = "users_lower")
class Users {
  @PrimaryKey long id;
  String mail;
}
