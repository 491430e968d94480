import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  String email;

  @Column(nullable = false)
  @Backfill("split_part(email, '@', 1)")
  String login;
}
