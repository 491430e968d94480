import dev.schemac.*;

/** Without a repository the newest migration is a draft: it is written anew, rename and all. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mail")
  String email;

  String phone;
}
