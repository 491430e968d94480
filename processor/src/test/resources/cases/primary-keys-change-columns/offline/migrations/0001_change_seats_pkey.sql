-- 0001_change_seats_pkey                                         draft until committed
-- schemac 1  schema 4ca0b8379fdb -> 64d7e4e6a20d  text d59da714f1b1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that says ON CONFLICT (number). Blocks reads and writes of seats (ACCESS EXCLUSIVE)
-- while it builds seats_pkey.
ALTER TABLE seats
  DROP CONSTRAINT seats_pkey,
  ADD CONSTRAINT seats_pkey PRIMARY KEY (hall, number);
