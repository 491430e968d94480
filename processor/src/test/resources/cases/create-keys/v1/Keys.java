import dev.schemac.*;
import java.util.UUID;

@Table("memberships")
class Memberships {
  @PrimaryKey UUID tenantId;
  @PrimaryKey(name = "memberships_key") UUID userId;

  @Unique int number;

  @Unique(nullsNotDistinct = true, name = "memberships_badge")
  String badge;

  @Unique(deferrable = Deferrable.INITIALLY_DEFERRED)
  int position;
}

@Table("seats")
@PrimaryKey({"row_number", "seat_number"})
@Unique({"hall", "label"})
@Unique(value = {"label", "hall"}, deferrable = Deferrable.INITIALLY_IMMEDIATE, name = "seats_label_first")
class Seats {
  int seatNumber;
  int rowNumber;
  String hall;
  String label;
}
