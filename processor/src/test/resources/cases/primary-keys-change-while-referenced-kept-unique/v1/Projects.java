import dev.schemac.*;

@Table("projects")
class Projects {
  @PrimaryKey long id;
  long tenantId;
}

@Table("tasks")
class Task {
  @PrimaryKey long id;

  @ForeignKey(Projects.class)
  long projectId;
}
