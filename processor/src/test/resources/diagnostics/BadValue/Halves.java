import dev.schemac.*;

@Table("halves")
@Check("a <> '\ud83d'")
@Comment("\ude00 first")
class Halves {
  @PrimaryKey
  @Column("a\ud83d")
  long id;

  @Column(defaultSql = "'\ude00'")
  String a;

  @RenamedFrom({"fine \ud83d\ude00", "half \ud83d"})
  Size size;

  enum Size {
    @Label("\ud83d")
    M
  }
}
