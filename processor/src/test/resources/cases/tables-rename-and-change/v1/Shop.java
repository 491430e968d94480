import dev.schemac.*;

@Table("users")
class User {
  @PrimaryKey long id;

  @Unique
  @Column(length = 40)
  String mail;

  String nickname;
}
