import dev.schemac.*;

@DroppedLabel(value = "TRUCK", replacedBy = "VAN")
enum Kind { CAR, VAN }

@Table("kinds")
@Index(value = {"lower(kind)", "region"}, unique = true, where = "kind <> 'CAR'", name = "kinds_live")
class KindRow {
  @PrimaryKey Kind kind;

  String region;
}

@Table("things")
class Thing {
  @PrimaryKey long id;

  @ForeignKey(KindRow.class)
  @Column(nullable = false)
  Kind kind;
}
