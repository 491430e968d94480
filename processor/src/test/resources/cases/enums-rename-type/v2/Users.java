import dev.schemac.*;

@EnumType("feeling")
@RenamedFrom("mood")
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'GOOD'")
  Mood mood;

  Mood[] former;
}
