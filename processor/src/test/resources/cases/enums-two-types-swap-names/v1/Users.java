import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, BAD }

@EnumType("size")
enum Size { S, M }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
  Size size;
}
