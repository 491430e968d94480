import dev.schemac.*;

enum Mood { GOOD, AWFUL }

@EnumType("size")
enum Size { S, L }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
  Size size;
}
