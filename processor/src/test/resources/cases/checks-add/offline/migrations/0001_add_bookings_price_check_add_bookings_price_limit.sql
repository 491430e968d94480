-- 0001_add_bookings_price_check_add_bookings_price_limit         draft until committed
-- schemac 1  schema eaa88087e2b2 -> 3e39fcad9f52  text f95015965a1c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it scans bookings.
-- Fails if one of these finds rows:
-- SELECT * FROM bookings WHERE NOT (price >= 0)
-- SELECT * FROM bookings WHERE NOT (price < 1000000)
ALTER TABLE bookings
  ADD CONSTRAINT bookings_price_check CHECK (price >= 0),
  ADD CONSTRAINT bookings_price_limit CHECK (price < 1000000);
