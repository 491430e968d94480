-- 0001_rename_bookings_cancelled_to_void_and_1_more_switch
-- schemac 1  schema 218b40808bf9 -> 65807c9642bf  text 9c9d5b3177fa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   bookings.room_id or bookings.cancelled; new code runs from 0001 (switch), since it uses
--   bookings.hall_id and bookings.void.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses bookings.room_id. Brief ACCESS EXCLUSIVE on bookings.
ALTER TABLE bookings RENAME COLUMN room_id TO hall_id;

-- Breaks code that uses bookings.cancelled. Brief ACCESS EXCLUSIVE on bookings.
ALTER TABLE bookings RENAME COLUMN cancelled TO void;

ALTER TABLE bookings RENAME CONSTRAINT bookings_room_id_during_excl TO bookings_hall_id_during_excl;
