import dev.schemac.*;

@Table("projects")
class Projects {
  @PrimaryKey long id;
}

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(Projects.class)
  Long projectId;
}
