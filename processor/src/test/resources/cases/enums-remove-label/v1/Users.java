import dev.schemac.*;
import java.util.List;

@EnumType("mood")
@Comment("How they feel")
enum Mood { GOOD, MIDDLING, BAD }

@Table("users")
@Check("mood <> 'BAD' OR id > 0")
@Index(value = "id", name = "users_less_than_good", where = "mood > 'GOOD'")
class Users {
  @PrimaryKey long id;

  @Index
  @Column(nullable = false, defaultSql = "'MIDDLING'")
  Mood mood;

  @Column(defaultSql = "'{GOOD,MIDDLING}'")
  List<Mood> former;
}
