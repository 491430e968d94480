import dev.schemac.*;

@Table("bookings")
class Bookings {
  @PrimaryKey long id;

  @Check(value = "price >= 0", name = "bookings_not_given_away")
  int price;
}
