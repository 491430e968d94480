import dev.schemac.*;

/** The check made sure of it already; a backfill has to be written all the same. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill("''")
  String email;
}
