import dev.schemac.*;

@Table("names")
class Names {
  @Column("\0")
  @PrimaryKey
  long id;

  @Column("a\0b")
  String zero;

  @Unique(name = "a\0b")
  String label;
}
