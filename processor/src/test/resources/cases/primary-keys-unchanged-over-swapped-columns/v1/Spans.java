import dev.schemac.*;

@Table("spans")
@PrimaryKey({"a", "b"})
@Unique({"b", "a"})
class Spans {
  int a;
  int b;

  @ForeignKey(Spot.class)
  int c;

  int d;
}

@Table("spots")
class Spot {
  @PrimaryKey int id;
}
