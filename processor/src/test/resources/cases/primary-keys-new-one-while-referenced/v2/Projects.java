import dev.schemac.*;
import java.util.UUID;

/** From a number to a UUID: both tables get the new column, and the old ones go. */
@Table("projects")
@DroppedColumn("number")
class Projects {
  @PrimaryKey
  @Backfill("lpad(to_hex(number), 32, '0')::uuid")
  UUID id;
}

@Table("tasks")
@DroppedColumn("project_number")
class Task {
  @ForeignKey(Projects.class)
  @Column(nullable = false)
  @Backfill("lpad(to_hex(project_number), 32, '0')::uuid")
  UUID projectId;
}
