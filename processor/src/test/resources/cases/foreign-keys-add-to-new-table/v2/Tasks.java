import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(Projects.class)
  Long projectId;
}

@Table("projects")
class Projects {
  @PrimaryKey long id;

  @ForeignKey(Tasks.class)
  Long firstTaskId;
}
