import dev.schemac.*;

@Table("lines")
class Lines {
  @PrimaryKey long id;
  int price;
  int amount;

  @Index
  @Column(generatedAs = "price * amount")
  Integer total;
}
