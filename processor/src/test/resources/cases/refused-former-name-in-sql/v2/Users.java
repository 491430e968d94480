import dev.schemac.*;

/** Each SQL text still says what the column was called. */
@Table("users")
@Index(value = "lower(mail)", name = "users_lower")
@Index(value = "age", where = "mail IS NOT NULL")
@Check("mail <> ''")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mail")
  String email;

  int age;

  @Column(generatedAs = "upper(mail)")
  String shouted;

  @Backfill("mail")
  @Column(nullable = false)
  String contact;
}
