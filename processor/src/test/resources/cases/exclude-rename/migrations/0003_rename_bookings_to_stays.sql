-- 0003_rename_bookings_to_stays                                  draft until committed
-- schemac 1  schema 65807c9642bf -> c1d8360d0bb5  text 025d157805e7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bookings RENAME CONSTRAINT bookings_hall_id_during_excl TO stays_hall_id_during_excl;

ALTER TABLE bookings RENAME CONSTRAINT bookings_pkey TO stays_pkey;
