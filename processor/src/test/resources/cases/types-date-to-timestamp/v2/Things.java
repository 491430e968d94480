import dev.schemac.*;
import java.time.LocalDateTime;

@Table("things")
class Things {
  @PrimaryKey long id;
  LocalDateTime day;
}
