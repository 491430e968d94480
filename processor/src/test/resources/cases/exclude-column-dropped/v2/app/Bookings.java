package app;

import dev.schemac.*;

@Table("bookings")
@DroppedColumn("room_id")
@Exclude("during WITH &&")
class Bookings {
  @PrimaryKey long id;


  @Column(type = "daterange", nullable = false)
  String during;

  boolean cancelled;
}
