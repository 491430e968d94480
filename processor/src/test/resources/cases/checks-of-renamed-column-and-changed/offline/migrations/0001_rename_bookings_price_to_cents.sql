-- 0001_rename_bookings_price_to_cents                            draft until committed
-- schemac 1  schema f60adb81b280 -> bd44e79203a8  text 5f55eb9ead37
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses bookings.price. Brief ACCESS EXCLUSIVE on bookings.
ALTER TABLE bookings RENAME COLUMN price TO cents;

-- Blocks reads and writes of bookings (ACCESS EXCLUSIVE) while it scans bookings.
-- Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (cents > 0)
ALTER TABLE bookings
  DROP CONSTRAINT bookings_price_check,
  ADD CONSTRAINT bookings_cents_check CHECK (cents > 0);
