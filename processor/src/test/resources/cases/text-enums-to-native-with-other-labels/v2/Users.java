import dev.schemac.*;

@EnumType("mood")
@DroppedLabel(value = "MIDDLING", replacedBy = "BAD")
enum Mood { @RenamedFrom("GOOD") FINE, BAD, UNKNOWN }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'UNKNOWN'")
  Mood mood;
}
