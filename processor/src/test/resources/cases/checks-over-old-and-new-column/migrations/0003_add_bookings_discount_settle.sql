-- 0003_add_bookings_discount_settle                                        file 3 of 3
-- schemac 1  schema eaa88087e2b2 -> 3e72d399db50  text d06088fbb50a
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Only until 0002 (switch): old code that inserts, or updates in any column, a row that violates
--   bookings_discount_price_check.
-- Locks: SHARE UPDATE EXCLUSIVE on bookings.
-- Scans bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (discount <= price)
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_discount_price_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
