import dev.schemac.*;

/** What the refused compile wanted is not lost. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mail")
  @Column(nullable = false)
  @Backfill("''")
  String email;
}
