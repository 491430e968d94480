import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(value = Tasks.class, name = "tasks_parent")
  Long parentId;
}
