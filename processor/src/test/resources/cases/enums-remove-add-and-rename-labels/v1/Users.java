import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, MIDDLING, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'BAD'")
  Mood mood;
}
