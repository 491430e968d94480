import dev.schemac.*;

@EnumType("mood")
enum Mood { BAD, MIDDLING, GOOD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Index
  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;
}
