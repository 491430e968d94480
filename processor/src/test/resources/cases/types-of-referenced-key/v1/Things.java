import dev.schemac.*;

@Table("things")
class Thing {
  @PrimaryKey int id;
}

@Table("parts")
class Part {
  @PrimaryKey int id;

  @ForeignKey(Thing.class)
  int thingId;
}
