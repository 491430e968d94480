import dev.schemac.*;

/** Names that one can read, text without a limit, no sequence that nobody asked for. */
@Table("users")
class Users {
  @PrimaryKey long id;
  @Unique String email;

  @ForeignKey(Users.class)
  Long invitedBy;
}
