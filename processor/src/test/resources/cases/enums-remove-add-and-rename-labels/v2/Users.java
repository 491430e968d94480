import dev.schemac.*;

@EnumType("mood")
@DroppedLabel(value = "MIDDLING", replacedBy = "AWFUL")
enum Mood { GREAT, GOOD, @RenamedFrom("BAD") AWFUL }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'GREAT'")
  Mood mood;
}
