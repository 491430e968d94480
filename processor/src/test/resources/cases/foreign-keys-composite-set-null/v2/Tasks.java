import dev.schemac.*;

/** Only the nullable column is set to NULL: the task stays its tenant's. */
@Table("tasks")
@ForeignKey(
    value = Member.class,
    columns = {"tenant_id", "assignee_id"},
    onDelete = ForeignKey.Action.SET_NULL)
class Tasks {
  @PrimaryKey long id;
  long tenantId;
  Long assigneeId;
}

@Table("members")
@PrimaryKey({"tenant_id", "user_id"})
class Member {
  long tenantId;
  long userId;
}
