import dev.schemac.*;

@Table("projects")
class Projects {
  @PrimaryKey long id;
}

@ForeignKey(
    value = Projects.class,
    columns = "project_id",
    references = "id",
    onDelete = ForeignKey.Action.NO_ACTION,
    name = "tasks_project_id_fkey")
@Table("tasks")
class Tasks {
  @ForeignKey(onDelete = ForeignKey.Action.SET_NULL, value = Projects.class, references = "id")
  Long formerProjectId;

  Long projectId;
  @PrimaryKey long id;
}
