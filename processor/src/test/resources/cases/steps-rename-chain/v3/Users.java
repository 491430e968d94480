import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Index
  @RenamedFrom({"b", "a"})
  String c;
}
