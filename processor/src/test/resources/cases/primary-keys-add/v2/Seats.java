import dev.schemac.*;

@Table("seats")
class Seats {
  @PrimaryKey int number;
}
