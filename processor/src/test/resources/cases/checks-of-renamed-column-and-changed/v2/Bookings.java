import dev.schemac.*;

@Table("bookings")
class Bookings {
  @PrimaryKey long id;

  @Check("cents > 0")
  @RenamedFrom("price")
  int cents;
}
