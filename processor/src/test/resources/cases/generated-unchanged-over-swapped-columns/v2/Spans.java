import dev.schemac.*;

@Table("spans")
class Spans {
  @PrimaryKey long id;
  @RenamedFrom("b") int a;
  @RenamedFrom("a") int b;

  @Column(generatedAs = "b - a")
  Integer length;
}
