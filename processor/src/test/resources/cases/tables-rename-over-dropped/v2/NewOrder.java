import dev.schemac.*;
import java.util.UUID;

@Table("orders")
@RenamedFrom("new_orders")
@DroppedTable("orders")
class NewOrder {
  @PrimaryKey UUID id;
  @Unique String code;
}
