import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, BAD }

enum Size { S, M }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
  Size size;
}
