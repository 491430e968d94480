import dev.schemac.*;

@Table("projects")
@PrimaryKey({"tenant_id", "id"})
class Projects {
  long id;
  long tenantId;
}

@Table("tasks")
@ForeignKey(value = Projects.class, columns = {"tenant_id", "project_id"})
class Task {
  @PrimaryKey long id;
  long tenantId;
  long projectId;
}
