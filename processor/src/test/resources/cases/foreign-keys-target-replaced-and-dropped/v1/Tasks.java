import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(User.class)
  Long assigneeId;
}

@Table("users")
class User {
  @PrimaryKey long id;
}
