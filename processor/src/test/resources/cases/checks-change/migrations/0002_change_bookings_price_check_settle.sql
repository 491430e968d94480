-- 0002_change_bookings_price_check_settle                        draft until committed
-- schemac 1  schema f60adb81b280 -> 007ddfcd8d2e  text 6e152d171ee8
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (price > 0)
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_price_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
