import dev.schemac.*;

@Table("spans")
class Spans {
  @PrimaryKey long id;
  int a;
  int b;

  @Column(generatedAs = "b - a")
  Integer length;
}
