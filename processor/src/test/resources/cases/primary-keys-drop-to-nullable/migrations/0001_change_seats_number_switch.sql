-- 0001_change_seats_number_switch                                draft until committed
-- schemac 1  schema 437c797ad45d -> 208626ce853b  text c6a533478b17
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says ON CONFLICT (number), code that expects no duplicates of seats.number, and
-- code that reads seats.number as never NULL. Brief ACCESS EXCLUSIVE on seats.
ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ALTER COLUMN number DROP NOT NULL;
