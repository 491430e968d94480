package app;

import dev.schemac.*;

@Table("bookings")
@Exclude(value = {"room_id   with =", "(during) WITH &&"}, name = "bookings_room_id_during_excl", using = Index.Method.GIST)
class Bookings {
  @PrimaryKey long id;

  long roomId;

  @Column(type = "daterange", nullable = false)
  String during;

  boolean cancelled;
}
