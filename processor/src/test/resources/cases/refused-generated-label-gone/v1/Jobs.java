import dev.schemac.*;

enum Status { OLD, GONE, DONE }

@EnumType("mood")
enum Mood { GOOD, BAD }

@Table("jobs")
class Jobs {
  @PrimaryKey long id;

  String note;

  Status status;

  Mood mood;

  @Column(generatedAs = "CASE WHEN id > 5 THEN 'OLD' ELSE 'DONE' END")
  Status other;
}
