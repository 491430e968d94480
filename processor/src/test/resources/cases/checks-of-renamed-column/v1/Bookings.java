import dev.schemac.*;

@Table("bookings")
@Check("starts <= ends")
@Check(value = "length(starts || 'starts') > 0 OR \"starts\" IS NULL", name = "bookings_odd")
class Bookings {
  @PrimaryKey long id;
  String starts;
  String ends;
}
