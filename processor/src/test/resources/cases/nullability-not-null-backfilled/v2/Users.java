import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill("'user' || id || '@example.org'")
  String email;
}
