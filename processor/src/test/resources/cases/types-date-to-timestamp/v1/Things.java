import dev.schemac.*;
import java.time.LocalDate;

@Table("things")
class Things {
  @PrimaryKey long id;
  LocalDate day;
}
