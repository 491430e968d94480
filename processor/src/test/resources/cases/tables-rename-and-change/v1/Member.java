import dev.schemac.*;

@Table("users")
class Member {
  @PrimaryKey long id;

  @Unique
  @Column(length = 40)
  String mail;

  String nickname;
}
