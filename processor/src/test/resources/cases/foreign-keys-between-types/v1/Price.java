import dev.schemac.*;

@Table("prices")
class Price {
  @PrimaryKey long id;
  @Index @ForeignKey(Currency.class) @Column(type = "char(3)") String currency;
}
