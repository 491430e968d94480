import dev.schemac.*;

@Table("hid\u202eden")
@DroppedColumn({"fine", "ol\u200bd"})
@DroppedTable("\ufeffgone")
class Hidden {
  @PrimaryKey
  @Column("ta\tb")
  long id;

  @Column("line\n")
  String line;

  @RenamedFrom("\udb40\udc01was")
  String title;

  @Embedded(prefix = "\u00ad")
  Part part;

  @Column("")
  String derived;

  static class Part {
    String name;
  }

  @EnumType(value = "kind", schema = "\u0007")
  @RenamedFrom("so\u2028rt")
  enum Kind {
    A
  }
}
