import dev.schemac.*;

@Table("bookings")
class Bookings {
  @PrimaryKey long id;

  @Check("price >= 0")
  @Check(value = "price < 1000000", name = "bookings_price_limit")
  int price;
}
