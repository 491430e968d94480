// refused: BadValue.*The rows of shop.Row.mark: Spring Data does not write where
@Table class A { @Id Long id; List<Row> rows; }
class Row { Mark mark; }
record Mark(int n) {}
