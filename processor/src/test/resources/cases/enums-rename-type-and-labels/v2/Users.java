import dev.schemac.*;

@EnumType("feeling")
@RenamedFrom("mood")
enum Mood { GREAT, @RenamedFrom("GOOD") FINE, BAD }

@Table("members")
@RenamedFrom("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mood")
  Mood feeling;
}
