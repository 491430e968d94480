import dev.schemac.*;

@Table("prices")
@Check("amount > 0; DROP TABLE prices")
@Index("lower(name")
@Index(value = "name", where = "name <> 'x")
class Prices {
  @PrimaryKey long id;

  @Column(defaultSql = "")
  String name;

  @Column(defaultSql = "'a' -- the first")
  String grade;

  @Check("amount > $1")
  int amount;

  @Column(defaultSql = "amount + 1")
  int next;

  @Column(generatedAs = "amount * 2")
  int twice;

  @Column(generatedAs = "twice * 2")
  int fourTimes;

  @Backfill("'open")
  String state;
}

@Table("hidden_prices")
@Check("amount >\u202e 0")
class HiddenPrices {
  @PrimaryKey long id;
  int amount;

  @Column(defaultSql = "$$a\u200bb$$")
  String body;

  @Column(defaultSql = "lower(\"a\u00adb\")")
  String quoted;
}
