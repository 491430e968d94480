@Table
class Shop { @Id Long id; @Embedded.Empty(prefix = "stock_") Stock stock; }
class Stock { int size; List<Item> items; Set<Shelf> shelves; }
record Item(String name) {}
record Shelf(String name) {}
