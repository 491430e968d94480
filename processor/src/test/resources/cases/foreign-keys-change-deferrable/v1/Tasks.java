import dev.schemac.*;

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(Tasks.class)
  Long parentId;

  @ForeignKey(value = Tasks.class, deferrable = Deferrable.INITIALLY_DEFERRED)
  Long rootId;
}
