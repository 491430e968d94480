import dev.schemac.*;

/** The text is the same, yet it says the opposite: PostgreSQL's own followed the rename. */
@Table("spans")
@Check(value = "a <= b", name = "spans_in_order")
class Spans {
  @PrimaryKey long id;
  @RenamedFrom("b") int a;
  @RenamedFrom("a") int b;
}
