import dev.schemac.*;

@Table("seats")
class Seats {
  @PrimaryKey int number;
  @PrimaryKey int hall;
}
