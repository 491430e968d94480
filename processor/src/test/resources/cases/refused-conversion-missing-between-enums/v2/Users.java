import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, BAD }

@EnumType("grade")
enum Grade { A, B }

@Table("users")
class Users {
  @PrimaryKey long id;
  Grade mood;
}
