import dev.schemac.*;
import java.util.UUID;

@Table("a_tasks")
@ForeignKey(
    value = Member.class,
    columns = {"tenant_id", "assignee_id"},
    onDelete = ForeignKey.Action.SET_NULL)
@ForeignKey(
    value = Member.class,
    columns = {"tenant_id", "reviewer_id"},
    onDelete = ForeignKey.Action.SET_NULL,
    onDeleteColumns = "reviewer_id",
    onUpdate = ForeignKey.Action.CASCADE,
    deferrable = Deferrable.INITIALLY_DEFERRED,
    name = "a_tasks_reviewer")
class Task {
  @PrimaryKey UUID id;

  @Column(nullable = false)
  UUID tenantId;

  UUID assigneeId;
  UUID reviewerId;

  @ForeignKey(value = Task.class, onDelete = ForeignKey.Action.RESTRICT)
  UUID parentId;

  @ForeignKey(value = Member.class, references = "badge")
  Integer badge;
}

@Table("members")
@PrimaryKey({"tenant_id", "user_id"})
class Member {
  UUID tenantId;
  UUID userId;
  @Unique int badge;
}

/** Two tables that reference each other. */
@Table("chickens")
class Chicken {
  @PrimaryKey long id;

  @ForeignKey(Egg.class)
  Long hatchedFrom;
}

@Table("eggs")
class Egg {
  @PrimaryKey long id;

  @ForeignKey(value = Chicken.class, onDelete = ForeignKey.Action.CASCADE)
  long laidBy;
}
