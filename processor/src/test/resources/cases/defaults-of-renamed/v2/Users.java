import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'de'")
  @RenamedFrom("language")
  String locale;
}
