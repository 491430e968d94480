import dev.schemac.*;

@Table("seats")
@PrimaryKey({"row_number", "seat_number"})
class Seats {
  int rowNumber;
  int seatNumber;
}
