import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(Tasks.class)
  Long parentId;
}
