-- 0002_drop_bookings_room_id_and_3_more
-- schemac 1  schema 9081fae978d9 -> 648cbb3a5a4e  text 1eb5476fbe3d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of bookings.kind, bookings.room_id, bookings.seat and bookings.tag.
-- Locks: ACCESS EXCLUSIVE on bookings.

-- Loses the values of bookings.kind, bookings.room_id, bookings.seat and bookings.tag. Brief ACCESS
-- EXCLUSIVE on bookings.
ALTER TABLE bookings
  DROP CONSTRAINT bookings_day_seat_key,
  DROP CONSTRAINT bookings_kind_labels,
  DROP COLUMN kind,
  DROP COLUMN room_id,
  DROP COLUMN seat,
  DROP COLUMN tag;
