import dev.schemac.*;
import java.util.List;

/** Their order is nobody's business in the database. */
enum Feeling {
  BAD,
  @Label("GOOD") FINE,
  @Label("so so") SO_SO
}

@Table("users")
class Users {
  @PrimaryKey long id;
  List<Feeling> moods;
  @Column(type = "text") Feeling mood;
}
