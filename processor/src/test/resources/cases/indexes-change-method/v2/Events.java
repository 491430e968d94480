import dev.schemac.*;
import java.time.Instant;

@Table("events")
class Events {
  @PrimaryKey long id;

  @Index(using = Index.Method.HASH)
  String code;

  @Index(using = Index.Method.BRIN)
  Instant at;
}
