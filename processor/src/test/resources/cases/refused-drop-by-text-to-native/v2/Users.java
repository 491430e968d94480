import dev.schemac.*;

/** The rows may still hold the label that the native type lacks. */
@EnumType("mood")
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
