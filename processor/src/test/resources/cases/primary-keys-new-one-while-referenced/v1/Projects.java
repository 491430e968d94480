import dev.schemac.*;

@Table("projects")
class Projects {
  @PrimaryKey long number;
}

@Table("tasks")
class Task {
  @ForeignKey(Projects.class)
  long projectNumber;
}
