import dev.schemac.*;

/** The old check goes before the rows are filled, the new one comes after. */
@Table("bookings")
@Check("state IN ('open', 'shut', 'unknown')")
class Bookings {
  @PrimaryKey long id;

  @Column(nullable = false)
  @Backfill("'unknown'")
  String state;
}
