import dev.schemac.*;

@Table("bookings")
@Check("state IN ('open', 'shut')")
class Bookings {
  @PrimaryKey long id;
  String state;
}
