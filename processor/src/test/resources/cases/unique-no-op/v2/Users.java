import dev.schemac.*;

@Unique(value = "email", nullsNotDistinct = false, deferrable = Deferrable.NOT)
@Unique(value = {"first", "last"}, name = "users_first_last_key")
@Table("users")
class Users {
  @PrimaryKey long id;
  String last;
  String first;
  String email;
}
