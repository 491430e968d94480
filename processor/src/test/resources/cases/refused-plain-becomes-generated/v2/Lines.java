import dev.schemac.*;

@Table("lines")
class Lines {
  @PrimaryKey long id;
  int price;

  @Column(generatedAs = "price * 2")
  Integer total;
}
