import dev.schemac.*;
import java.time.Instant;

@Table("things")
class Things {
  @PrimaryKey long id;

  @RenamedFrom("archived")
  @Using("CASE WHEN archived_at THEN now() END")
  Instant archivedAt;
}
