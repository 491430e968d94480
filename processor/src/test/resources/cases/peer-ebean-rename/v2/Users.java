import dev.schemac.*;

/** A rename, not an added column and one that waits to be dropped. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Unique
  @RenamedFrom("mail")
  String email;
}
