import dev.schemac.*;

@DroppedLabel(value = "GONE", replacedBy = "DONE")
enum Status { @RenamedFrom("OLD") QUEUED, DONE }

@Table("jobs")
@Check(value = "note <> 'OLD'", name = "jobs_note")
@Check(value = "status <> 'unknown' AND note <> 'GONE' || status", name = "jobs_known")
@Check(value = "(status = 'DONE') = (note = 'OLD')", name = "jobs_both")
@Index(value = "id", name = "jobs_of_note", where = "lower(status) = 'OLD' AND note IN ('GONE')")
class Jobs {
  @PrimaryKey long id;

  @Column(defaultSql = "'OLD'")
  String note;

  @Column(nullable = false)
  Status status;

  @Column(generatedAs = "CASE WHEN status = 'DONE' THEN 'OLD' ELSE note END")
  String shown;
}
