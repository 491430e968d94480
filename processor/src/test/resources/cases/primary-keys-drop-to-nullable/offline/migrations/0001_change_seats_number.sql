-- 0001_change_seats_number                                       draft until committed
-- schemac 1  schema 437c797ad45d -> 208626ce853b  text b725c290b792
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that says ON CONFLICT (number), code that expects no duplicates of seats.number, and
-- code that reads seats.number as never NULL. Brief ACCESS EXCLUSIVE on seats.
ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ALTER COLUMN number DROP NOT NULL;
