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

  @Column(generatedAs = "lower(code)::smallint + 1")
  Integer number;

  @Column(generatedAs = "coalesce(CAST(code AS integer), 0)")
  Integer guarded;

  @Column(generatedAs = "abs(CAST((data->>'n') AS numeric(5,2)))", precision = 5, scale = 2)
  java.math.BigDecimal size;
}
