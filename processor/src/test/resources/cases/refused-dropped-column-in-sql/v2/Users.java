import dev.schemac.*;

@Table("users")
@DroppedColumn("mail")
@Check(value = "mail <> '' OR age > 0", name = "users_there")
class Users {
  @PrimaryKey long id;
  int age;
}
