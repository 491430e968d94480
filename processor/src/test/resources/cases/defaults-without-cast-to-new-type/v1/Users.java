import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'no'")
  String active;
}
