import dev.schemac.*;

/** PostgreSQL 18 calls NOT NULL of login users_email_not_null to this day. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  String login;

  @Column(nullable = false)
  @Backfill("login")
  String email;
}
