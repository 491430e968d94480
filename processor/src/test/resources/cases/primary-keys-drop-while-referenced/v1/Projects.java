import dev.schemac.*;

@Table("projects")
class Projects {
  @PrimaryKey long id;
}

@Table("tasks")
class Task {
  @ForeignKey(Projects.class)
  long projectId;
}
