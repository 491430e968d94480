-- 0001_rename_one_guest
-- schemac 1  schema 400bd8feba38 -> 77fab666c06c  text 00675e1cd859
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Locks: ACCESS EXCLUSIVE on bookings.

ALTER TABLE bookings RENAME CONSTRAINT one_guest TO bookings_room_id_during_excl;
