import dev.schemac.*;

@Table("lines")
class Lines {
  @PrimaryKey long id;

  @Column(generatedAs = "((price*amount))")
  Integer total;

  int amount;
  int price;
}
