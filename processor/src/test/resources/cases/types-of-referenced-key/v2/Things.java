import dev.schemac.*;

@Table("things")
class Thing {
  @PrimaryKey long id;
}

@Table("parts")
class Part {
  @PrimaryKey long id;

  @ForeignKey(Thing.class)
  long thingId;
}
