import dev.schemac.*;

/** No IF EXISTS: what is not as it should be fails. */
@Table("users")
@DroppedColumn("email")
class Users {
  @PrimaryKey long id;
  Long invitedBy;
}
