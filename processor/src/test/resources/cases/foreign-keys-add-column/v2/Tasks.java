import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @Index
  @ForeignKey(value = Projects.class, onDelete = ForeignKey.Action.CASCADE)
  Long projectId;
}

@Table("projects")
class Projects {
  @PrimaryKey long id;
}
