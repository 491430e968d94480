import dev.schemac.*;

@Table("spans")
@Index({"a", "b DESC"})
@Index(value = "id", name = "spans_of_a", where = "a > 0")
class Spans {
  @PrimaryKey long id;
  int a;
  int b;
}
