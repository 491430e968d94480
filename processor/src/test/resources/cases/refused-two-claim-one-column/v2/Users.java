import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mail")
  String email;

  @RenamedFrom("mail")
  String address;
}
