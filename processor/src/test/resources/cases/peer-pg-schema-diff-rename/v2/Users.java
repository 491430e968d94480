import dev.schemac.*;

@Table("members")
@RenamedFrom("users")
@Index(value = "lower(email)", name = "users_lower")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mail")
  String email;
}
