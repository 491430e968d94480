import dev.schemac.*;

@Table("bookings")
class Bookings {
  @PrimaryKey long id;
  int price;
}
