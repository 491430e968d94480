import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @Index
  @ForeignKey(User.class)
  Integer userId;
}

@Table("users")
class User {
  @PrimaryKey int id;
}
