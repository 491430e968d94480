import dev.schemac.*;

@Table("seats")
class Seats {
  @PrimaryKey
  @Backfill("0")
  Integer number;
}
