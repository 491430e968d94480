import dev.schemac.*;

@EnumType("mood")
@DroppedLabel(value = "NONE", replacedBy = "GOOD")
enum Mood { GOOD, BAD }

@Table("users")
@Check(value = "mood <> 'BAD'", name = "users_not_bad")
@Index(value = "id", name = "users_good", where = "mood = 'GOOD'")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;

  Mood[] moods;
}
