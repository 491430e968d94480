import dev.schemac.*;

/** The other way round: the first hint is inert, the second acts. */
@Table("users")
@DroppedColumn("login")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("name")
  String fullName;
}
