import dev.schemac.*;

enum Mood { @RenamedFrom("GOOD") FINE, @RenamedFrom("GOOD") GREAT, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
