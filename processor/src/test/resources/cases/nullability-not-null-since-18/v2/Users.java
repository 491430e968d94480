import dev.schemac.*;

/** PostgreSQL 18 has NOT NULL … NOT VALID, so that no check has to come and go. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill("'user' || id || '@example.org'")
  String email;

  @Column(nullable = false)
  @Backfill("''")
  String phone;
}
