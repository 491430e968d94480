import dev.schemac.*;

@DroppedLabel(value = "BAD", replacedBy = "GOOD")
enum Mood { GOOD, BAD, AWFUL }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
