import dev.schemac.*;
import java.util.UUID;

@Table("orders")
class Orders {
  @PrimaryKey UUID id;

  @Column(identity = Identity.ALWAYS)
  @Backfill("0")
  int number;
}
