-- 0001_rename_bookings_starts_to_begins_switch
-- schemac 1  schema 22ff41f8a1c8 -> 650d11f64af7  text de010d525c85
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   bookings.starts; new code runs from 0001 (switch), since it uses bookings.begins.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses bookings.starts. Brief ACCESS EXCLUSIVE on bookings.
ALTER TABLE bookings RENAME COLUMN starts TO begins;

ALTER TABLE bookings RENAME CONSTRAINT bookings_starts_ends_check TO bookings_begins_ends_check;
