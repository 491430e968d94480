import dev.schemac.*;

/** Old rows may hold other texts: the check looks at them. */
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
