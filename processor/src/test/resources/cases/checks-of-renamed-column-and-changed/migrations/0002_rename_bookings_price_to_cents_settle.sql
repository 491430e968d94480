-- 0002_rename_bookings_price_to_cents_settle                               file 2 of 2
-- schemac 1  schema f60adb81b280 -> bd44e79203a8  text 633fd670eaf0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   bookings.price; new code runs from 0001 (switch), since it uses bookings.cents.
-- Locks: SHARE UPDATE EXCLUSIVE on bookings.
-- Scans bookings.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['bookings']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Scans bookings; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM bookings WHERE NOT (cents > 0)
ALTER TABLE bookings VALIDATE CONSTRAINT bookings_cents_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
