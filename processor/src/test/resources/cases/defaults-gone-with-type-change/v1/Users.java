import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "0")
  int active;
}
