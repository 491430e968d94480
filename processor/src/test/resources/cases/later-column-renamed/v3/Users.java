import dev.schemac.*;

/** A rename of what was to go ends that. */
@Table("users")
@DroppedColumn(value = "nickname", later = true)
class Users {
  @PrimaryKey long id;

  @RenamedFrom("nickname")
  String alias;
}
