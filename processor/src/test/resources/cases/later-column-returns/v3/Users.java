import dev.schemac.*;

/** It takes over the column as the database has it: rows may have no value by now. */
@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill("'guest' || id")
  String nickname;

  String phone;
}
