import dev.schemac.*;

@DroppedLabel(value = "MIDDLING", replacedBy = "FINE")
@DroppedLabel(value = "BAD", replacedBy = "FINE")
enum Mood { @RenamedFrom("GOOD") FINE }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
