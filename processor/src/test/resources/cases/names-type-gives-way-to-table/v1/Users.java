import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  Feeling mood;
}

@EnumType("mood")
enum Feeling { GOOD, BAD }
