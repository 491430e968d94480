import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(Member.class)
  Long assigneeId;
}

@Table("users")
class User {
  @PrimaryKey long id;
}

@Table("members")
class Member {
  @PrimaryKey long id;
}
