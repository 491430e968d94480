import dev.schemac.*;

@Table("projects")
class Projects {
  long id;
}

@Table("tasks")
class Task {
  long projectId;
}
