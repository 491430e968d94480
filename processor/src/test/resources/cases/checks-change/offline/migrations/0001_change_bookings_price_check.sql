-- 0001_change_bookings_price_check
-- schemac 1  schema f60adb81b280 -> 007ddfcd8d2e  text 6a10d37d9040
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates bookings_price_check.
-- Only from 0001: new code that writes what bookings_price_check refuses.
-- Locks: ACCESS EXCLUSIVE on bookings.
-- Scans bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates bookings_price_check. Blocks reads and writes of bookings (ACCESS
-- EXCLUSIVE) while it scans bookings. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (price > 0)
ALTER TABLE bookings
  DROP CONSTRAINT bookings_price_check,
  ADD CONSTRAINT bookings_price_check CHECK (price > 0);
