-- 0001_change_seats_number                                       draft until committed
-- schemac 1  schema 437c797ad45d -> 208626ce853b  text 1885ffcad051
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that says ON CONFLICT (number). Brief ACCESS EXCLUSIVE on seats.
ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ALTER COLUMN number DROP NOT NULL;
