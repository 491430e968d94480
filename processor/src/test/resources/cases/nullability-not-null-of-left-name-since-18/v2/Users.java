import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("email")
  @Column(nullable = false)
  String login;
}
