import dev.schemac.*;

/** The index takes the constraint's name. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Index(unique = true, where = "email <> ''", name = "users_email")
  String email;
}
