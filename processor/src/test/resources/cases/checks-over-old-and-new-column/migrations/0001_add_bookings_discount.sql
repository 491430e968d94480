-- 0001_add_bookings_discount                                               file 1 of 3
-- schemac 1  schema eaa88087e2b2 -> 3e72d399db50  text 50f7778f810a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0002 (switch): old code that inserts, or updates in any column, a row that violates
--   bookings_discount_price_check.
-- To back out before 0002 (switch) runs, stop new code, then:
--   ALTER TABLE bookings DROP COLUMN discount;
-- Locks: ACCESS EXCLUSIVE on bookings.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on bookings: catalogue only.
ALTER TABLE bookings ADD COLUMN discount integer NOT NULL DEFAULT 0;
