import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;
}

@Table("projects")
class Projects {
  @PrimaryKey long id;
}
