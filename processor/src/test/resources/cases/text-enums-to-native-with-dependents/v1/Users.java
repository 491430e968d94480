import dev.schemac.*;

enum Mood { GOOD, BAD }

@Table("users")
@Check(value = "mood <> 'BAD' OR id > 10", name = "users_bad_later")
@Index(value = "id", name = "users_good", where = "mood = 'GOOD'")
class Users {
  @PrimaryKey long id;
  @Column(defaultSql = "'GOOD'") Mood mood;

  @Column(generatedAs = "mood = 'GOOD'")
  Boolean good;
}
