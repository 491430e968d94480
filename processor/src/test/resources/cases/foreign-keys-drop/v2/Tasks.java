import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;
  Long projectId;
}

@Table("projects")
class Projects {
  @PrimaryKey long id;
}
