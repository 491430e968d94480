-- 0001_drop_seats_pkey                                           draft until committed
-- schemac 1  schema e4c6e13943b6 -> 7e89f2fb3ba0  text 0471ff2bf557
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that says ON CONFLICT (hall, number), and code that expects no duplicates of seats
-- (hall, number). Brief ACCESS EXCLUSIVE on seats.
ALTER TABLE seats DROP CONSTRAINT seats_pkey;
