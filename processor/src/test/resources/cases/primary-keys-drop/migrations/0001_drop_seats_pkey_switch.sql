-- 0001_drop_seats_pkey_switch
-- schemac 1  schema e4c6e13943b6 -> 7e89f2fb3ba0  text 2387baaca3c1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that says ON CONFLICT (hall, number) or that expects no
--   duplicates of seats (hall, number).
-- Only from 0001 (switch): new code that writes what seats_pkey refuses.
-- Locks: ACCESS EXCLUSIVE on seats.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says ON CONFLICT (hall, number), and code that expects no duplicates of seats
-- (hall, number). Brief ACCESS EXCLUSIVE on seats.
ALTER TABLE seats DROP CONSTRAINT seats_pkey;
