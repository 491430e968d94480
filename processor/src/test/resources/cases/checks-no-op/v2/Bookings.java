import dev.schemac.*;
import java.time.LocalDate;

@Check(name = "bookings_paid", value = "(paid or price=0)")
@Table("bookings")
@Check("price>=0")
@Check("( starts_on<=ends_on )")
class Bookings {
  @PrimaryKey long id;
  int price;
  LocalDate startsOn;
  LocalDate endsOn;
  boolean paid;
}
