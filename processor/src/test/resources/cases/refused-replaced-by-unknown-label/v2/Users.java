import dev.schemac.*;

@DroppedLabel(value = "MIDDLING", replacedBy = "FINE")
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
