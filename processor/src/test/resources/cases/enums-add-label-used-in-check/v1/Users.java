import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
