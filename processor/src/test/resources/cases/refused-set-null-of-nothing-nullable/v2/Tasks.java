import dev.schemac.*;

@Table("tasks")
@ForeignKey(
    value = Member.class,
    columns = {"tenant_id", "member_id"},
    onDelete = ForeignKey.Action.SET_NULL)
class Tasks {
  @PrimaryKey long id;
  long tenantId;
  @Backfill("1") long memberId;
}

@Table("members")
@PrimaryKey({"tenant_id", "id"})
class Member {
  long tenantId;
  long id;
}
