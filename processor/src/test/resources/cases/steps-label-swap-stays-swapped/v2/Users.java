import dev.schemac.*;

enum Mood { @RenamedFrom("GOOD") BAD, @RenamedFrom("BAD") GOOD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}
