package app;

import dev.schemac.*;

@Table("bookings")
@Exclude({
  "room_id WITH =",
  "tstzrange(starts_at, ends_at) WITH &&"
})
@Exclude(
    value = {"lower(code) gist_text_ops WITH =", "(room_id + 1) WITH <>"},
    name = "code_in_one_room",
    deferrable = Deferrable.INITIALLY_IMMEDIATE)
@Exclude(value = "code WITH =", using = Index.Method.HASH)
@Exclude(value = "room_id WITH OPERATOR(pg_catalog.=)", using = Index.Method.BTREE, where = "cancelled")
class Bookings {
  @PrimaryKey long id;

  long roomId;

  @Column(type = "daterange", nullable = false)
  String during;

  String code;

  java.time.Instant startsAt;

  java.time.Instant endsAt;

  boolean cancelled;
}
