import dev.schemac.*;
import java.util.List;

@Table("users")
@Check("kind <> 'ONNE'")
@Index(value = "id", where = "kind IN ('ONE', 'TREE')")
class Users {
  @PrimaryKey long id;

  @Column(length = 4)
  Mood mood;

  @Column(type = "varchar(5)[]")
  List<Mood> moods;

  @Column(length = 8, defaultSql = "'GOD'")
  Mood wish;

  @Column(defaultSql = "'{GOOD,WORSE}'")
  List<Mood> wishes;

  @Column(defaultSql = "'THREE'::kind")
  Kind kind;

  @Column(defaultSql = "ARRAY['ONE', 'THREE']::kind[]")
  List<Kind> kinds;

  @Column(generatedAs = "kind = 'FOUR'")
  boolean four;
}
