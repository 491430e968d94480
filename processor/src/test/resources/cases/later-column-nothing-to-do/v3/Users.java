import dev.schemac.*;

/** What takes no value from new code stays as it is. */
@Table("users")
@DroppedColumn("nickname")
@DroppedColumn("visits")
class Users {
  @PrimaryKey long id;
}
