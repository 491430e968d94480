import dev.schemac.*;
import java.util.UUID;

@Table("orders")
class Orders {
  @PrimaryKey UUID id;

  @Unique
  @Column(identity = Identity.ALWAYS)
  long number;
}
