import dev.schemac.*;

@EnumType("mood")
enum Mood { BAD, GOOD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
