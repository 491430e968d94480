import dev.schemac.*;

@Table("seats")
@PrimaryKey({"number", "hall"})
class Seats {
  int number;
  int hall;
}
