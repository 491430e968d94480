import dev.schemac.*;
import java.util.List;

@EnumType("mood")
@Comment("How they feel")
@DroppedLabel(value = "MIDDLING", replacedBy = "GOOD")
enum Mood { GOOD, BAD }

@Table("users")
@Check("mood <> 'BAD' OR id > 0")
@Index(value = "id", name = "users_less_than_good", where = "mood > 'GOOD'")
class Users {
  @PrimaryKey long id;

  @Index
  @Column(nullable = false, defaultSql = "'GOOD'")
  Mood mood;

  @Column(defaultSql = "'{GOOD}'")
  List<Mood> former;
}
