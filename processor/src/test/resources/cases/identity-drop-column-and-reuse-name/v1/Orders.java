import dev.schemac.*;
import java.util.UUID;

@Table("orders")
class Orders {
  @PrimaryKey UUID key;

  @Column(identity = Identity.ALWAYS)
  long id;

  long number;
}
