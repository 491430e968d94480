-- 0001_change_bookings_state                                     draft until committed
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text b9afc1e272dc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE bookings DROP CONSTRAINT bookings_state_check;
