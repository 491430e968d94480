import dev.schemac.*;

enum Mood { GOOD, @RenamedFrom("BAD") AWFUL }

@Table("members")
@RenamedFrom("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mood")
  Mood feeling;
}
