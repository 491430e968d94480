import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @RenamedFrom("a") String b;
}
