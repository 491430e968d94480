import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, SO_SO, BAD }

enum Size { S, M, L }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
  Size size;
}
