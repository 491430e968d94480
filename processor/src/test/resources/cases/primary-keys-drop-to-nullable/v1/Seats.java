import dev.schemac.*;

@Table("seats")
class Seats {
  @PrimaryKey Integer number;
}
