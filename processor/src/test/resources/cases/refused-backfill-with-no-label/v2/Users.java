import dev.schemac.*;
import java.util.List;

@EnumType("kind")
enum Kind { ONE, TWO }

enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill("'ones'")
  Kind kind;

  @Column(nullable = false)
  @Backfill("'{GOOD,WORSE}'")
  List<Mood> moods;
}
