-- 0001_drop_bookings_room_id_during_excl
-- schemac 1  schema 77fab666c06c -> 53e413647bc7  text f8a8a5277fb0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001: new code that writes what bookings_room_id_during_excl refuses.
-- Locks: ACCESS EXCLUSIVE on bookings.

ALTER TABLE bookings DROP CONSTRAINT bookings_room_id_during_excl;
