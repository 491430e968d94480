import dev.schemac.*;
import java.time.Instant;

@Table("entries")
class Entry {
  @PrimaryKey long id;
  Instant at;
}

@Table("logins")
class Login {
  @PrimaryKey long id;
}
