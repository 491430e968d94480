import dev.schemac.*;

/** Tables, columns and types all at once. */
@Table("jobs")
@RenamedFrom("tasks")
class Tasks {
  @PrimaryKey long id;

  @Index
  @ForeignKey(value = User.class, onDelete = ForeignKey.Action.SET_NULL)
  @RenamedFrom("user_id")
  Long memberNumber;
}

@Table("members")
@RenamedFrom("users")
class User {
  @PrimaryKey
  @RenamedFrom("id")
  long number;
}
