-- 0001_rename_bookings_price_to_cents_switch                               file 1 of 2
-- schemac 1  schema f60adb81b280 -> bd44e79203a8  text 76d8b15fd4f8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   bookings.price; new code runs from 0001 (switch), since it uses bookings.cents.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses bookings.price. Brief ACCESS EXCLUSIVE on bookings.
ALTER TABLE bookings RENAME COLUMN price TO cents;

-- Breaks code that inserts, or updates in any column, a row that violates bookings_cents_check.
-- Brief ACCESS EXCLUSIVE on bookings: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM bookings WHERE NOT (cents > 0)
ALTER TABLE bookings
  DROP CONSTRAINT bookings_price_check,
  ADD CONSTRAINT bookings_cents_check CHECK (cents > 0) NOT VALID;
