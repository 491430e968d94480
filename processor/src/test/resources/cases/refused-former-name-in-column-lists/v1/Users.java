import dev.schemac.*;

@Table("users")
@Unique({"mail", "age"})
@Index({"mail", "age"})
class Users {
  @PrimaryKey long id;
  String mail;
  int age;
}
