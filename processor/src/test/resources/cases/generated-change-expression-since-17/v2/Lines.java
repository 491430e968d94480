import dev.schemac.*;

/** The column is made anew, with its index, check, comment and NOT NULL. */
@Table("lines")
class Lines {
  @PrimaryKey long id;
  int price;
  int amount;

  @Index
  @Check("total >= 0")
  @Comment("In cents")
  @Column(generatedAs = "price * amount * 100", nullable = false)
  int total;
}
