import dev.schemac.*;
import java.util.UUID;

@Table("orders")
@ForeignKey(value = Members.class, columns = {"tenant_id", "user_id", "id"})
class Orders {
  @PrimaryKey long id;

  @ForeignKey(Members.class)
  UUID tenantId;

  @ForeignKey(value = Members.class, references = "number")
  UUID userId;

  @ForeignKey(value = Members.class, references = "name")
  String member;

  @ForeignKey(Keyless.class)
  long keyless;
}

@Table("members")
@PrimaryKey({"tenant_id", "user_id"})
class Members {
  UUID tenantId;
  UUID userId;
  @Unique int number;
  String name;
}

@Table("keyless")
class Keyless {
  long id;
}
