import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  String first;
  String last;
  int age;
}
