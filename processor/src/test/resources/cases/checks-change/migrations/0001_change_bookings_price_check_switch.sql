-- 0001_change_bookings_price_check_switch                                  file 1 of 2
-- schemac 1  schema f60adb81b280 -> 007ddfcd8d2e  text d23ec51ba1e7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that inserts, or updates in any column, a row that violates
--   bookings_price_check.
-- Only from 0001 (switch): new code that writes what bookings_price_check refuses.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates bookings_price_check.
-- Brief ACCESS EXCLUSIVE on bookings: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM bookings WHERE NOT (price > 0)
ALTER TABLE bookings
  DROP CONSTRAINT bookings_price_check,
  ADD CONSTRAINT bookings_price_check CHECK (price > 0) NOT VALID;
