-- 0002_rename_bookings_to_stays                                  draft until committed
-- schemac 1  schema 65807c9642bf -> c1d8360d0bb5  text b1b7125d328c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses bookings. Brief ACCESS EXCLUSIVE on bookings.
ALTER TABLE bookings RENAME TO stays;

ALTER TABLE stays RENAME CONSTRAINT bookings_hall_id_during_excl TO stays_hall_id_during_excl;

ALTER TABLE stays RENAME CONSTRAINT bookings_pkey TO stays_pkey;
