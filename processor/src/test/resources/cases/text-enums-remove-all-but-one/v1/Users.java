import dev.schemac.*;

enum Mood { GOOD, MIDDLING, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
