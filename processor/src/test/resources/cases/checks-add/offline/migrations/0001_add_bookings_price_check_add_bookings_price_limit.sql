-- 0001_add_bookings_price_check_add_bookings_price_limit
-- schemac 1  schema eaa88087e2b2 -> 3e39fcad9f52  text 54c664c27d20
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001: old code that violates bookings_price_check or bookings_price_limit.
-- Locks: ACCESS EXCLUSIVE on bookings.
-- Scans bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates bookings_price_check or bookings_price_limit. Blocks reads and writes
-- of bookings (ACCESS EXCLUSIVE) while it scans bookings. Fails if one of these finds rows:
-- SELECT * FROM bookings WHERE NOT (price >= 0)
-- SELECT * FROM bookings WHERE NOT (price < 1000000)
ALTER TABLE bookings
  ADD CONSTRAINT bookings_price_check CHECK (price >= 0),
  ADD CONSTRAINT bookings_price_limit CHECK (price < 1000000);
