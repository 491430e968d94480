import dev.schemac.*;

@Table("lines")
@DroppedColumn("amount")
class Lines {
  @PrimaryKey long id;
  int price;

  @Column(generatedAs = "price")
  Integer total;
}
