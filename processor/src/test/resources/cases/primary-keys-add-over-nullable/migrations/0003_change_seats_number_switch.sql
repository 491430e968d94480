-- 0003_change_seats_number_switch                                          file 3 of 3
-- schemac 1  schema 208626ce853b -> 437c797ad45d  text 343da2203d22
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0002 (fill): old code that writes duplicates into seats_pkey.
-- Locks: ACCESS EXCLUSIVE on seats.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out seats.number or writes NULL to it. Brief ACCESS EXCLUSIVE on seats.
DROP TRIGGER zz_schemac_seats ON seats;

DROP FUNCTION zz_schemac_seats();

-- Brief ACCESS EXCLUSIVE on seats: catalogue only.
ALTER TABLE seats ALTER COLUMN number SET NOT NULL;

-- Brief ACCESS EXCLUSIVE on seats: catalogue only.
ALTER TABLE seats
  DROP CONSTRAINT schemac_seats_number_check,
  ADD CONSTRAINT seats_pkey PRIMARY KEY USING INDEX seats_pkey_build;
