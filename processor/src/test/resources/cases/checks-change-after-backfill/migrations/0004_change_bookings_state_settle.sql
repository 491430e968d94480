-- 0004_change_bookings_state_settle                              draft until committed
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text e7fbeb745cee
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (state IN ('open', 'shut', 'unknown'))
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_state_check;

RESET lock_timeout;
