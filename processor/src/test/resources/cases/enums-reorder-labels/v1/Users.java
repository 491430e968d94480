import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, MIDDLING, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Index
  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;
}
