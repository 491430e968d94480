import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("alias")
  String name;
}
