import dev.schemac.*;

@Table("tasks")
@ForeignKey(value = Projects.class, columns = "project_id", name = "tasks_project")
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
