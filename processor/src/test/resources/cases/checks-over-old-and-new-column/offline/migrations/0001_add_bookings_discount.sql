-- 0001_add_bookings_discount
-- schemac 1  schema eaa88087e2b2 -> 3e72d399db50  text 0fc26942e817
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that violates bookings_discount_price_check.
-- Locks: ACCESS EXCLUSIVE on bookings.
-- Scans bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that violates bookings_discount_price_check. Blocks reads and writes of bookings
-- (ACCESS EXCLUSIVE) while it scans bookings. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (discount <= price)
ALTER TABLE bookings
  ADD COLUMN discount integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT bookings_discount_price_check CHECK (discount <= price);
