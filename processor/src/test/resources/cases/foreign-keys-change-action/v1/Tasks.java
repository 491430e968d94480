import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(Projects.class)
  Long projectId;

  @ForeignKey(value = Tasks.class, onDelete = ForeignKey.Action.CASCADE)
  Long parentId;
}

@Table("projects")
class Projects {
  @PrimaryKey long id;
}
