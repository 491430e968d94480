abstract class Base<T> { @Id Long id; @NonNull T value; Instant changedAt; Set<Trace> traces; }
@Table class Texts extends Base<String> { String more; }
@Table class Number2 extends Base<Integer> { List<Part> parts; }
class Part { int n; }
record Trace(String text) {}
