import dev.schemac.*;
import java.util.UUID;

@Table("seats")
class Seats {
  @Unique int number;

  @PrimaryKey
  @Backfill("gen_random_uuid()")
  UUID id;
}
