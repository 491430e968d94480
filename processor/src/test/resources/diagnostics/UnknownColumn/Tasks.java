import dev.schemac.*;
import java.util.UUID;

@Table("tasks")
@PrimaryKey({"id", "tenantId"})
@Unique({"tenant_id", "nmae"})
@Index({"tenant_id", "titel DESC"})
@Index(value = "name", include = "colour")
@ForeignKey(value = Tasks.class, columns = "parent", references = "key")
@Ignored({"created_at", "createdBy"})
class Tasks extends Created {
  UUID id;
  UUID tenantId;
  String name;
  String title;
}

class Created {
  String createdAt;
}
