package app;

import dev.schemac.*;

@Table("bookings")
@Exclude({"room_id WITH =", "during WITH &&"})
class Bookings {
  @PrimaryKey long id;

  long roomId;

  @Column(type = "daterange", nullable = false)
  String during;

  boolean cancelled;
}
