-- 0001_drop_bookings_room_id_during_excl_switch
-- schemac 1  schema 77fab666c06c -> 53e413647bc7  text c2144dce6668
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only from 0001 (switch): new code that writes what bookings_room_id_during_excl refuses.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bookings DROP CONSTRAINT bookings_room_id_during_excl;
