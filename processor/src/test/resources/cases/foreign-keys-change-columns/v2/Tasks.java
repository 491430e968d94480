import dev.schemac.*;

@Table("tasks")
@ForeignKey(
    value = Projects.class,
    columns = {"tenant_id", "project_id"},
    references = {"tenant_id", "id"},
    name = "tasks_project")
class Tasks {
  @PrimaryKey long id;
  long tenantId;
  long projectId;
}

@Table("projects")
@Unique({"tenant_id", "id"})
class Projects {
  @PrimaryKey long id;
  long tenantId;
}
