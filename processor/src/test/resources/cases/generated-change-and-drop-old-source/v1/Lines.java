import dev.schemac.*;

@Table("lines")
class Lines {
  @PrimaryKey long id;
  int price;
  int amount;

  @Column(generatedAs = "price * amount")
  Integer total;
}
