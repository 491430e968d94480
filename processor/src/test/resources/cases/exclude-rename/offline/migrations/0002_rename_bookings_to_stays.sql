-- 0002_rename_bookings_to_stays
-- schemac 1  schema 65807c9642bf -> c1d8360d0bb5  text 8257b47a30ff
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that uses bookings; new code
--   runs from 0002, since it uses stays.
-- Locks: ACCESS EXCLUSIVE on bookings.

-- Breaks code that uses bookings. Brief ACCESS EXCLUSIVE on bookings.
ALTER TABLE bookings RENAME TO stays;

ALTER TABLE stays RENAME CONSTRAINT bookings_hall_id_during_excl TO stays_hall_id_during_excl;

ALTER TABLE stays RENAME CONSTRAINT bookings_pkey TO stays_pkey;
