import dev.schemac.*;

@DroppedLabel(value = "GONE", replacedBy = "DONE")
enum Status { @RenamedFrom("OLD") QUEUED, DONE }

@EnumType("mood")
enum Mood { GOOD, @RenamedFrom("BAD") POOR }

@Table("jobs")
class Jobs {
  @PrimaryKey long id;

  String note;

  Status status;

  Mood mood;

  @Column(generatedAs = "CASE WHEN id > 5 THEN 'OLD' ELSE 'DONE' END")
  Status other;
}
