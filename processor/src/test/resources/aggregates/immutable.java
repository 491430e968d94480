@Table
final class Fixed {
  @Id private final Long id; private final String name; private final List<Row> rows;
  @PersistenceCreator Fixed(Long id, String name, List<Row> rows) { this.id = id; this.name = name; this.rows = rows; }
  Fixed withId(Long newId) { return new Fixed(newId, name, rows); }
  Long getId() { return id; }
}
record Row(String text) {}
