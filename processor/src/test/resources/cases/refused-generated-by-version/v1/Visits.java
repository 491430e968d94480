import dev.schemac.*;
import java.time.Instant;

/** Immutable since PostgreSQL 16, and 15 is the oldest server unless an option says otherwise. */
@Table("visits")
class Visit {
  @PrimaryKey long id;

  Instant at;

  @Column(generatedAs = "date_trunc('day', at, 'Europe/Berlin')")
  Instant day;
}
