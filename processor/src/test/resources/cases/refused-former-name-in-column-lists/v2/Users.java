import dev.schemac.*;

@Table("users")
@Unique({"mail", "age"})
@Index({"mail", "age"})
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mail")
  String email;

  int age;
}
