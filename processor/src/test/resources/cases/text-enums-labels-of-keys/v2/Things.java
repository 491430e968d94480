import dev.schemac.*;

/** Keys are off while the rows of both their tables get other labels. */
@DroppedLabel(value = "TRUCK", replacedBy = "VAN")
enum Kind { @RenamedFrom("CAR") AUTO, VAN }

@Table("things")
@Unique({"id", "kind"})
class Thing {
  @PrimaryKey long id;

  @Column(nullable = false, length = 9)
  Kind kind;
}

@Table("autos")
@ForeignKey(value = Thing.class, columns = {"id", "kind"}, references = {"id", "kind"})
class Auto {
  @PrimaryKey long id;

  @Column(nullable = false, length = 9)
  @Check("kind = 'AUTO'")
  Kind kind;
}

@Table("prices")
@ForeignKey(value = Thing.class, columns = {"thing_id", "thing_kind"}, references = {"id", "kind"})
class Price {
  @PrimaryKey long id;
  long thingId;
  String thingKind;
}
