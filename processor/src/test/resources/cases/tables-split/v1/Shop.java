import dev.schemac.*;

@Table("users")
class User {
  @PrimaryKey long id;
  String email;
  String street;
  String city;
}
