-- 0002_add_bookings_price_check_add_bookings_price_limit_settle  draft until committed
-- schemac 1  schema eaa88087e2b2 -> 3e39fcad9f52  text e4215408bb56
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans bookings; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM bookings WHERE NOT (price >= 0)
-- SELECT * FROM bookings WHERE NOT (price < 1000000)
ALTER TABLE bookings
  VALIDATE CONSTRAINT bookings_price_check,
  VALIDATE CONSTRAINT bookings_price_limit;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
