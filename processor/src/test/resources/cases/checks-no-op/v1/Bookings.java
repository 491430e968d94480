import dev.schemac.*;
import java.time.LocalDate;

@Table("bookings")
@Check("starts_on <= ends_on")
@Check(value = "paid OR price = 0", name = "bookings_paid")
class Bookings {
  @PrimaryKey long id;
  LocalDate startsOn;
  LocalDate endsOn;
  boolean paid;

  @Check("price >= 0")
  int price;
}
