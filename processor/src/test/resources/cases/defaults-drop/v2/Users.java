import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  int logins;
  String language;
}
