import dev.schemac.*;

@Table("things")
class Thing {
  @PrimaryKey String id;

  @ForeignKey(Thing.class)
  String parentId;
}

@Table("parts")
class Part {
  @PrimaryKey int id;

  @Index
  @ForeignKey(value = Thing.class, onDelete = ForeignKey.Action.CASCADE)
  String thingId;
}
