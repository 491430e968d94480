import dev.schemac.*;

@EnumType("mood")
@Comment("How they say they feel")
enum Mood { GOOD, BAD }

@EnumType("size")
@Comment("Of a shirt")
enum Size { S, M }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
  Size size;
}
