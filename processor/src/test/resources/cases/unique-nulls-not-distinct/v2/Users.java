import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Unique(nullsNotDistinct = true)
  String email;

  @Unique String phone;
}
