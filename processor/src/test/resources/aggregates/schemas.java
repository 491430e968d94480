@Table(value = "orders", schema = "sales") class Order { @Id Long id; Set<Line> lines; }
@Table(schema = "sales") class Line { String text; }
