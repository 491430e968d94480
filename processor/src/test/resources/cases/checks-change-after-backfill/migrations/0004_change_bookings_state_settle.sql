-- 0004_change_bookings_state_settle                              draft until committed
-- schemac 1  schema 0886db013b20 -> a69f31f28ced  text 9d1d0e1a64e7
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (state IN ('open', 'shut', 'unknown'))
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_state_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
