// refused: BadValue.*The rows of shop.Row.marks: Spring Data does not write where
@Table class A { @Id Long id; Set<Row> rows; }
class Row { List<Mark> marks; }
record Mark(int n) {}
