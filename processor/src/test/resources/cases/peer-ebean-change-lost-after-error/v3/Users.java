import dev.schemac.*;

/** All that the failed compile saw comes now, the column that was no mistake too. */
@Table("users")
class Users {
  @PrimaryKey long id;
  String phone;

  @Column(nullable = false)
  @Backfill("''")
  String email;
}
