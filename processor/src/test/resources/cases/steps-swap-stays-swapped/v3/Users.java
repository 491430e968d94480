import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Unique @RenamedFrom("first") String last;
  @RenamedFrom("last") String first;
}
