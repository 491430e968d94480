import dev.schemac.*;

enum Mood { GOOD, MIDDLING, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;
}
