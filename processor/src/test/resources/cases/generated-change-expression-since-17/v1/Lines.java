import dev.schemac.*;

@Table("lines")
class Lines {
  @PrimaryKey long id;
  int price;
  int amount;

  @Index
  @Check("total >= 0")
  @Comment("In cents")
  @Column(generatedAs = "price * amount", nullable = false)
  int total;
}
