import dev.schemac.*;
import java.time.Instant;

@Table("visits")
class Visit {
  @PrimaryKey long id;

  Instant at;

  String code;

  @Column(type = "jsonb")
  String data;

  @Column(generatedAs = "date_trunc('day', at, 'Europe/Berlin')")
  Instant day;
}
