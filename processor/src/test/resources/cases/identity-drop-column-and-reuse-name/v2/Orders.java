import dev.schemac.*;
import java.util.UUID;

/** The new identity's sequence takes the name of the one that goes. */
@Table("orders")
@DroppedColumn("id")
class Orders {
  @PrimaryKey UUID key;

  @Column(identity = Identity.ALWAYS)
  @RenamedFrom("number")
  long id;
}
