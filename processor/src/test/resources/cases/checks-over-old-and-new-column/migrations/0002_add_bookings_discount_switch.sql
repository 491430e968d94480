-- 0002_add_bookings_discount_switch                                        file 2 of 3
-- schemac 1  schema eaa88087e2b2 -> 3e72d399db50  text 3c0edebf4134
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0002 (switch): old code that inserts, or updates in any column, a row that violates
--   bookings_discount_price_check.
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates
-- bookings_discount_price_check. Brief ACCESS EXCLUSIVE on bookings: catalogue only.
-- VALIDATE will fail if this finds rows:
-- SELECT * FROM bookings WHERE NOT (discount <= price)
ALTER TABLE bookings
  ADD CONSTRAINT bookings_discount_price_check CHECK (discount <= price) NOT VALID;
