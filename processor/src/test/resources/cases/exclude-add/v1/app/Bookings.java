package app;

import dev.schemac.*;

@Table("bookings")
class Bookings {
  @PrimaryKey long id;

  long roomId;

  @Column(type = "daterange", nullable = false)
  String during;

  boolean cancelled;
}
