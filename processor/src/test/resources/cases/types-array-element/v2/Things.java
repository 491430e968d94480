import dev.schemac.*;
import java.util.List;

@Table("things")
class Things {
  @PrimaryKey long id;
  long[] sizes;
  @Column(length = 20) List<String> codes;
}
