import dev.schemac.*;
import java.util.UUID;

@Table("seats")
class Seats {
  @PrimaryKey int number;
  UUID id;
}
