package app;

import dev.schemac.*;

@Table("stays")
@RenamedFrom("bookings")
@Exclude(value = {"hall_id WITH =", "during WITH &&"}, where = "NOT void")
class Bookings {
  @PrimaryKey long id;

  long hallId;

  @Column(type = "daterange", nullable = false)
  String during;

  @Column("void")
  boolean isVoid;
}
