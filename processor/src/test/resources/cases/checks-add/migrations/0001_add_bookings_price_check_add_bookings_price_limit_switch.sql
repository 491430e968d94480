-- 0001_add_bookings_price_check_add_bookings_price_limit_switch            file 1 of 2
-- schemac 1  schema eaa88087e2b2 -> 3e39fcad9f52  text e947c66849cf
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Only until 0001 (switch): old code that inserts, or updates in any column, a row that violates
--   bookings_price_check or bookings_price_limit.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates bookings_price_check or
-- bookings_price_limit. Brief ACCESS EXCLUSIVE on bookings: catalogue only.
-- VALIDATE will fail if one of these finds rows:
-- SELECT * FROM bookings WHERE NOT (price >= 0)
-- SELECT * FROM bookings WHERE NOT (price < 1000000)
ALTER TABLE bookings
  ADD CONSTRAINT bookings_price_check CHECK (price >= 0) NOT VALID,
  ADD CONSTRAINT bookings_price_limit CHECK (price < 1000000) NOT VALID;
