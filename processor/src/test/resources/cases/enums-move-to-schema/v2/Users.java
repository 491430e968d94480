import dev.schemac.*;

@EnumType(value = "mood", schema = "people")
@RenamedFrom("mood")
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
