import dev.schemac.*;

@EnumType("mood")
enum Mood { @Label("good") GOOD, @Label("bad") BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'good'")
  @Using("mood::mood")
  Mood mood;
}
