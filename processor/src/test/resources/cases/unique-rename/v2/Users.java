import dev.schemac.*;

/** Another name for the same constraint. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Unique(name = "users_email_once")
  String email;
}
