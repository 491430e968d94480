import dev.schemac.*;

enum Mood { GOOD, BAD }

@EnumType("size")
enum Size { S, M, L }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
  Size size;
}
