import dev.schemac.*;

/** A column of the same type came: perhaps it was renamed? */
@Table("users")
class Users {
  @PrimaryKey long id;
  String email;
  int years;
}
