import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(value = Projects.class, onDelete = ForeignKey.Action.CASCADE)
  Long projectId;

  @ForeignKey(
      value = Tasks.class,
      onDelete = ForeignKey.Action.SET_NULL,
      onUpdate = ForeignKey.Action.CASCADE)
  Long parentId;
}

@Table("projects")
class Projects {
  @PrimaryKey long id;
}
