-- 0003_change_bookings_state_switch                                        file 3 of 3
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text ee1a51426b73
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0002 (fill): old code that inserts, or updates in any column, a row that violates
--   bookings_state_check.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that leaves out bookings.state or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- bookings.
DROP TRIGGER zz_schemac_bookings ON bookings;

DROP FUNCTION zz_schemac_bookings();

-- Brief ACCESS EXCLUSIVE on bookings: catalogue only.
ALTER TABLE bookings ALTER COLUMN state SET NOT NULL;

ALTER TABLE bookings DROP CONSTRAINT schemac_bookings_state_check;
