-- 0002_change_seats_pkey_switch                                  draft until committed
-- schemac 1  schema 4ca0b8379fdb -> 64d7e4e6a20d  text d6d65cd9c2e4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that says ON CONFLICT (number), and code that expects no duplicates of seats.number.
-- Brief ACCESS EXCLUSIVE on seats: catalogue only.
ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_build;
