import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  String nickname;

  @Column(defaultSql = "0")
  int visits;
}
