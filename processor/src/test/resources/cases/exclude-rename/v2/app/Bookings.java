package app;

import dev.schemac.*;

@Table("bookings")
@Exclude(value = {"hall_id WITH =", "during WITH &&"}, where = "NOT void")
class Bookings {
  @PrimaryKey long id;

  @RenamedFrom("room_id")
  long hallId;

  @Column(type = "daterange", nullable = false)
  String during;

  @RenamedFrom("cancelled") @Column("void")
  boolean isVoid;
}
