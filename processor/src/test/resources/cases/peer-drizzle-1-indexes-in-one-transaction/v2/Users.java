import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Index
  @RenamedFrom("mail")
  String email;
}
