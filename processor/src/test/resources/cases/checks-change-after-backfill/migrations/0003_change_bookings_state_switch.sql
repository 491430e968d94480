-- 0003_change_bookings_state_switch                              draft until committed
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text 1370e1b876b4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on bookings: catalogue only.
ALTER TABLE bookings ALTER COLUMN state SET NOT NULL;

ALTER TABLE bookings DROP CONSTRAINT schemac_bookings_state_check;
