import dev.schemac.*;

@Table("lines")
class Lines {
  @PrimaryKey long id;
  int price;
  int amount;

  @Index
  @Using("total::text")
  String total;
}
