import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  String login;
  String name;

  @Column(generatedAs = "lower(login)")
  String search;
}
