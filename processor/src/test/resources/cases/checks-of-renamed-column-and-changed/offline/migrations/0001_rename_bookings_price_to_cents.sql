-- 0001_rename_bookings_price_to_cents
-- schemac 1  schema f60adb81b280 -> bd44e79203a8  text 21a89638d91a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses bookings.price; new
--   code runs from 0001, since it uses bookings.cents.
-- Locks: ACCESS EXCLUSIVE on bookings.
-- Scans bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that uses bookings.price. Brief ACCESS EXCLUSIVE on bookings.
ALTER TABLE bookings RENAME COLUMN price TO cents;

-- Breaks code that violates bookings_cents_check. Blocks reads and writes of bookings (ACCESS
-- EXCLUSIVE) while it scans bookings. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (cents > 0)
ALTER TABLE bookings
  DROP CONSTRAINT bookings_price_check,
  ADD CONSTRAINT bookings_cents_check CHECK (cents > 0);
