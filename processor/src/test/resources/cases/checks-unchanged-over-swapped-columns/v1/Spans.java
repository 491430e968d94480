import dev.schemac.*;

@Table("spans")
@Check(value = "a <= b", name = "spans_in_order")
class Spans {
  @PrimaryKey long id;
  int a;
  int b;
}
