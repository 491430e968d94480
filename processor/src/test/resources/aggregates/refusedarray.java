// refused: shop.Row as the type of shop.A.rows: Spring Data reads no array
@Table class A { @Id Long id; Row[] rows; }
record Row(int n) {}
