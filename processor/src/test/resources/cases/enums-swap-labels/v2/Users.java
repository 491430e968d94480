import dev.schemac.*;

@EnumType("mood")
enum Mood { @RenamedFrom("GOOD") BAD, @RenamedFrom("BAD") GOOD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'BAD'")
  Mood mood;
}
