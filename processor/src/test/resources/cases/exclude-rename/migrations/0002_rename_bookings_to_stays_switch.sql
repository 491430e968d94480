-- 0002_rename_bookings_to_stays_switch
-- schemac 1  schema 65807c9642bf -> c1d8360d0bb5  text a9eee4b73ad6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses bookings;
--   new code runs from 0002 (switch), since it uses stays.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses bookings. Brief ACCESS EXCLUSIVE on bookings.
ALTER TABLE bookings RENAME TO stays;

ALTER TABLE stays RENAME CONSTRAINT bookings_hall_id_during_excl TO stays_hall_id_during_excl;

ALTER TABLE stays RENAME CONSTRAINT bookings_pkey TO stays_pkey;
