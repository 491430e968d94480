import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(Projects.class)
  Long projectId;

  @ForeignKey(value = Projects.class, onDelete = ForeignKey.Action.SET_NULL)
  Long formerProjectId;
}

@Table("projects")
class Projects {
  @PrimaryKey long id;
}
