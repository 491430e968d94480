import dev.schemac.*;
import java.util.UUID;

/** The keys that point here no longer fit. */
@Table("projects")
class Projects {
  @PrimaryKey
  @Using("id::text::uuid")
  UUID id;
}

@Table("tasks")
class Tasks {
  @PrimaryKey long id;

  @ForeignKey(Projects.class)
  Long projectId;
}
