import dev.schemac.*;

@Table("tasks")
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
