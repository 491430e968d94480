import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  String nickname;
}
