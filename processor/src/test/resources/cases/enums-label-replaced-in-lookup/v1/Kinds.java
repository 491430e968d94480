import dev.schemac.*;

@EnumType("kind")
enum Kind { CAR, VAN, TRUCK }

@Table("kinds")
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
