import dev.schemac.*;
import java.net.InetAddress;
import java.util.UUID;

@Table("things")
class Things {
  @PrimaryKey long id;
  UUID key;
  Boolean open;
  Integer size;
  InetAddress address;
}
