-- 0003_change_bookings_state_switch                              draft until committed
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text b76bf6a804ca
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

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
