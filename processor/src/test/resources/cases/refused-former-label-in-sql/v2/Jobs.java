import dev.schemac.*;

@DroppedLabel(value = "GONE", replacedBy = "DONE")
enum Status { @RenamedFrom("OLD") QUEUED, DONE }

@EnumType("mood")
enum Mood { GOOD, @RenamedFrom("BAD") POOR }

@Table("jobs")
@Check(value = "status <> 'OLD' OR note = 'x'", name = "jobs_not_old")
@Check(value = "mood::text <> 'BAD'", name = "jobs_not_bad")
@Index(value = "id", name = "jobs_gone", where = "status::text = ANY (ARRAY['GONE'::text, 'DONE'::text])")
@Index(value = "(CASE status WHEN 'OLD' THEN 1 ELSE 2 END)", name = "jobs_rank")
class Jobs {
  @PrimaryKey long id;

  String note;

  Status status;

  Mood mood;

  @Column(generatedAs = "status IS NOT DISTINCT FROM 'OLD'")
  Boolean old;
}
