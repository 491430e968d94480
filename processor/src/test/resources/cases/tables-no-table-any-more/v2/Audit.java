import dev.schemac.*;
import java.time.Instant;

/** What was a table is only a superclass now. */
abstract class Entry {
  @PrimaryKey long id;
  Instant at;
}

@Table("logins")
@DroppedTable("entries")
class Login extends Entry {}
