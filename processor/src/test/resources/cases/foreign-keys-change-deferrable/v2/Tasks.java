import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(value = Tasks.class, deferrable = Deferrable.INITIALLY_DEFERRED)
  Long parentId;

  @ForeignKey(Tasks.class)
  Long rootId;
}
