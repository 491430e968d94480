import dev.schemac.*;

@Table("seats")
@PrimaryKey({"hall", "number"})
class Seats {
  int number;
  int hall;
}
