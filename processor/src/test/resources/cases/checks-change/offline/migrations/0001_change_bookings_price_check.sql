-- 0001_change_bookings_price_check                               draft until committed
-- schemac 1  schema f60adb81b280 -> 007ddfcd8d2e  text 1d4f2f0b3675
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it scans bookings.
-- Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (price > 0)
ALTER TABLE bookings
  DROP CONSTRAINT bookings_price_check,
  ADD CONSTRAINT bookings_price_check CHECK (price > 0);
