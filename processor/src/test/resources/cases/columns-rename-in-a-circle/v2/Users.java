import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Unique @RenamedFrom("a") int b;
  @Index @RenamedFrom("b") String c;
  @RenamedFrom("c") Boolean a;
}
