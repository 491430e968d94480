import dev.schemac.*;

/** One before all, one between, two behind. */
@EnumType("mood")
enum Mood { GREAT, GOOD, MIDDLING, BAD, AWFUL, @Label("don't ask") DONT_ASK }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
