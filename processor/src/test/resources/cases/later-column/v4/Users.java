import dev.schemac.*;

/** Written without later it drops; nickname waits until the version after. */
@Table("users")
@DroppedColumn("phone")
class Users {
  @PrimaryKey long id;
  String email;
}
