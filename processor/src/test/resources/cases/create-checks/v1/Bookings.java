import dev.schemac.*;
import java.time.LocalDate;

@Table("bookings")
@Check("ends_on>starts_on and (starts_on  > '2000-01-01'::date)")
@Check(name = "bookings_paid_or_open", value = "((paid) OR (state = 'open'))")
@Check("1 = 1")
class Bookings {
  @PrimaryKey long id;
  LocalDate startsOn;
  LocalDate endsOn;

  @Check("price >= 0")
  int price;

  boolean paid;

  @Check("state IN ('open','closed')")
  String state;
}
