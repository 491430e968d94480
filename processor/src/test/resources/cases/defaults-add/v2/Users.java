import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'en'")
  String language;

  @Column(defaultSql = "0")
  int logins;
}
