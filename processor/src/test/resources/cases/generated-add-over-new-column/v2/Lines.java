import dev.schemac.*;

@Table("lines")
class Lines {
  @PrimaryKey long id;
  int price;

  @Column(generatedAs = "price * amount", nullable = false)
  Integer total;

  @Backfill("1")
  int amount;
}
