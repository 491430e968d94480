-- 0002_change_seats_pkey_switch                                            file 2 of 2
-- schemac 1  schema 4ca0b8379fdb -> 64d7e4e6a20d  text 023ee25e3d9c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0002 (switch): old code that says ON CONFLICT (number) or that expects no duplicates
--   of seats.number.
-- Only from 0002 (switch): new code that writes what seats_pkey refuses.
-- Locks: ACCESS EXCLUSIVE on seats.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says ON CONFLICT (number), and code that expects no duplicates of seats.number.
-- Brief ACCESS EXCLUSIVE on seats: catalogue only.
ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_build;
