import dev.schemac.*;
import java.util.UUID;

@Table("orders")
class NewOrder {
  @PrimaryKey UUID id;
  @Unique String code;
}
