import dev.schemac.*;
import org.jspecify.annotations.Nullable;

@Table("items")
class Items {
  @PrimaryKey long id;
  @Nullable Integer amount;
  String code;
  long price;
}
