-- 0001_drop_seats_pkey_switch                                    draft until committed
-- schemac 1  schema e4c6e13943b6 -> 7e89f2fb3ba0  text bd0059674073
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says ON CONFLICT (hall, number), and code that expects no duplicates of seats
-- (hall, number). Brief ACCESS EXCLUSIVE on seats.
ALTER TABLE seats DROP CONSTRAINT seats_pkey;
