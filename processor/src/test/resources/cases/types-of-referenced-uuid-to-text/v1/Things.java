import dev.schemac.*;
import java.util.UUID;

@Table("things")
class Thing {
  @PrimaryKey UUID id;

  @ForeignKey(Thing.class)
  UUID parentId;
}

@Table("parts")
class Part {
  @PrimaryKey int id;

  @Index
  @ForeignKey(value = Thing.class, onDelete = ForeignKey.Action.CASCADE)
  UUID thingId;
}
