import dev.schemac.*;

enum Mood { GOOD, MIDDLING, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'MIDDLING'")
  Mood mood;
}
