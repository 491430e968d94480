import dev.schemac.*;

@EnumType("mood")
@DroppedLabel(value = "BAD", replacedBy = "GOOD")
enum Mood { GOOD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
