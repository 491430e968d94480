import dev.schemac.*;

@Table("bookings")
class Bookings {
  @PrimaryKey long id;

  @Check("price > 0")
  int price;
}
