-- 0003_add_bookings_discount_settle                              draft until committed
-- schemac 1  schema eaa88087e2b2 -> 3e72d399db50  text 5293f77cabe6
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (discount <= price)
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_discount_price_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
