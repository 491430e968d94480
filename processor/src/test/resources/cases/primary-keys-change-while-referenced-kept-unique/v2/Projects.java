import dev.schemac.*;

/** The key that tasks point to becomes a unique constraint of the same column. */
@Table("projects")
@PrimaryKey({"tenant_id", "id"})
class Projects {
  @Unique long id;
  long tenantId;
}

@Table("tasks")
class Task {
  @PrimaryKey long id;

  @ForeignKey(value = Projects.class, references = "id")
  long projectId;
}
