-- 0001_rename_one_guest
-- schemac 1  schema 400bd8feba38 -> 77fab666c06c  text 748824303b55
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bookings RENAME CONSTRAINT one_guest TO bookings_room_id_during_excl;
