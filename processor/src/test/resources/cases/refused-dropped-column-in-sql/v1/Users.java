import dev.schemac.*;

@Table("users")
@Check(value = "mail <> '' OR age > 0", name = "users_there")
class Users {
  @PrimaryKey long id;
  String mail;
  int age;
}
