-- 0001_drop_seats_pkey
-- schemac 1  schema e4c6e13943b6 -> 7e89f2fb3ba0  text cd13b0bd74d3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that says ON CONFLICT (hall, number) or that expects no duplicates of
--   seats (hall, number).
-- Only from 0001: new code that writes what seats_pkey refuses.
-- Locks: ACCESS EXCLUSIVE on seats.

-- Breaks code that says ON CONFLICT (hall, number), and code that expects no duplicates of seats
-- (hall, number). Brief ACCESS EXCLUSIVE on seats.
ALTER TABLE seats DROP CONSTRAINT seats_pkey;
