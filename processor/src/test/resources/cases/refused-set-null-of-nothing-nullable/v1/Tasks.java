import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;
  long tenantId;
  Long memberId;
}

@Table("members")
@PrimaryKey({"tenant_id", "id"})
class Member {
  long tenantId;
  long id;
}
