import dev.schemac.*;
import java.util.UUID;

@Table("things")
class Things {
  @PrimaryKey
  @Using("id::uuid")
  UUID id;
}
