package app;

import dev.schemac.*;

@Table("bookings")
@Exclude(value = {"room_id WITH =", "during WITH &&"}, name = "one_guest")
class Bookings {
  @PrimaryKey long id;

  long roomId;

  @Column(type = "daterange", nullable = false)
  String during;

  boolean cancelled;
}
