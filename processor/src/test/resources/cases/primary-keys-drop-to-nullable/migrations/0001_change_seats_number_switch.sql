-- 0001_change_seats_number_switch
-- schemac 1  schema 437c797ad45d -> 208626ce853b  text 5a61901e0c0d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001 (switch).
-- Only until 0001 (switch): old code that says ON CONFLICT (number) or that expects no duplicates
--   of seats.number.
-- What new code writes breaks old code that reads seats.number as never NULL.
-- Locks: ACCESS EXCLUSIVE on seats.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says ON CONFLICT (number), code that expects no duplicates of seats.number, and
-- code that reads seats.number as never NULL. Brief ACCESS EXCLUSIVE on seats.
ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ALTER COLUMN number DROP NOT NULL;
