@Table
class Invoice {
  @Id Long id;
  AggregateReference<Payer, Long> payer;
  @NonNull AggregateReference<Currency2, String> currency;
  AggregateReference<Token, UUID> token;
  List<Position> positions;
}
class Position { AggregateReference<Article, Integer> article; int quantity; }
@Table("payers") class Payer { @Id Long id; String name; }
@Table class Currency2 { @Id String code; String sign; }
@Table class Token { @Id UUID id; String text; }
@Table class Article { @Id Integer number; String name; }
