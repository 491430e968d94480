import dev.schemac.*;

@Table("tasks")
@DroppedTable("users")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(Member.class)
  Long assigneeId;
}

@Table("members")
class Member {
  @PrimaryKey long id;
}
