import dev.schemac.*;

@Table("tasks")
@ForeignKey(
    value = Member.class,
    columns = {"tenant_id", "assignee_id"},
    onDelete = ForeignKey.Action.SET_NULL)
class Tasks {
  @PrimaryKey long id;
  Long tenantId;
  Long assigneeId;
}

@Table("members")
@PrimaryKey({"tenant_id", "user_id"})
class Member {
  long tenantId;
  long userId;
}
