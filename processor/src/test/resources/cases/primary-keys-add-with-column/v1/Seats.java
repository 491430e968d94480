import dev.schemac.*;

@Table("seats")
class Seats {
  int number;
}
