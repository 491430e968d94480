import dev.schemac.*;

@Table("seats")
class Seats {
  @PrimaryKey(name = "seats_by_number") int number;
}
