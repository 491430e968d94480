import dev.schemac.*;

@Table("spans")
@PrimaryKey({"a", "b"})
@Unique({"b", "a"})
class Spans {
  @RenamedFrom("b") int a;
  @RenamedFrom("a") int b;

  @ForeignKey(Spot.class)
  @RenamedFrom("d")
  int c;

  @RenamedFrom("c") int d;
}

@Table("spots")
class Spot {
  @PrimaryKey int id;
}
