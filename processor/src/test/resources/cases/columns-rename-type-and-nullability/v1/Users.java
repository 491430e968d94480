import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Index
  @Column(length = 20, defaultSql = "'0'")
  String points;
}
