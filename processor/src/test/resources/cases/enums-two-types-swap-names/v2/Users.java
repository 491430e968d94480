import dev.schemac.*;

@EnumType("size")
@RenamedFrom("mood")
enum Mood { GOOD, BAD }

@EnumType("mood")
@RenamedFrom("size")
enum Size { S, M }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
  Size size;
}
