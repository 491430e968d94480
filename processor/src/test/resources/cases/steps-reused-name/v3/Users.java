import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("name")
  String login;

  @Comment("As on the passport")
  String name;
}
