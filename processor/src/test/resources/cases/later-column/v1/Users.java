import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  String nickname;

  @Index String phone;
}
