import dev.schemac.*;

/** A key column is NOT NULL whatever its type, and the derived name may be written. */
@Table("seats")
class Seats {
  @PrimaryKey(name = "seats_pkey") Integer rowNumber;
  @PrimaryKey Integer seatNumber;
}
