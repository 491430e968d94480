import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mail")
  String email;

  @Column(nullable = false)
  @Backfill("split_part(email, '@', 2)")
  String domain;
}
