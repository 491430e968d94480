import dev.schemac.*;
import java.util.List;

@Table("things")
class Things {
  @PrimaryKey long id;
  int[] sizes;
  @Column(length = 10) List<String> codes;
}
