import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, BAD, NONE }

@Table("users")
@Check(value = "mood <> 'BAD'", name = "users_not_bad")
@Index(value = "id", name = "users_good", where = "mood = 'GOOD'")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'NONE'")
  Mood mood;

  Mood[] moods;
}
