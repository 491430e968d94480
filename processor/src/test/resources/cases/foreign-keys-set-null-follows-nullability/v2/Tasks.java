import dev.schemac.*;

/** The tenant becomes NOT NULL, so the key no longer sets it to NULL. */
@Table("tasks")
@ForeignKey(
    value = Member.class,
    columns = {"tenant_id", "assignee_id"},
    onDelete = ForeignKey.Action.SET_NULL)
class Tasks {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill("1")
  Long tenantId;

  Long assigneeId;
}

@Table("members")
@PrimaryKey({"tenant_id", "user_id"})
class Member {
  long tenantId;
  long userId;
}
