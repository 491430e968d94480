-- 0002_add_bookings_price_check_add_bookings_price_limit_settle            file 2 of 2
-- schemac 1  schema eaa88087e2b2 -> 3e39fcad9f52  text 64424984dd3c
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that inserts, or updates in any column, a row that violates
--   bookings_price_check or bookings_price_limit.
-- Locks: SHARE UPDATE EXCLUSIVE on bookings.
-- Scans bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

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
