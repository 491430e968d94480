import dev.schemac.*;

@Table("prices")
@Check("prise > 0")
@Check("firstName <> '' OR eMail <> ''")
@Check("email_address IS NOT NULL")
@Check("deletedAt IS NULL OR cost > 0")
@Check("time <> 'x' AND nothing AND prices IS NOT NULL AND tableoid > 0 AND ctid IS NOT NULL")
@Index("lower(eMail)")
@Index(value = "price", where = "deletedAt IS NULL")
class Prices {
  @PrimaryKey long id;
  int price;
  String firstName;
  String eMail;

  @Column("address")
  String emailAddress;

  @Column("removed_at")
  java.time.Instant deletedAt;

  @RenamedFrom("cost")
  int expense;

  @Column(generatedAs = "upper(naem)")
  String shouted;

  @Check("(pair).nothing = 1 AND prices.nothing > 0")
  @Column(type = "pair")
  String pair;
}
