import dev.schemac.*;

@Table("seats")
class Seats {
  Integer number;
}
