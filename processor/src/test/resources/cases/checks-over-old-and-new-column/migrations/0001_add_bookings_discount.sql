-- 0001_add_bookings_discount                                     draft until committed
-- schemac 1  schema eaa88087e2b2 -> 3e72d399db50  text 3146a68abc63
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates
-- bookings_discount_price_check. Brief ACCESS EXCLUSIVE on bookings: catalogue only.
ALTER TABLE bookings
  ADD COLUMN discount integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT bookings_discount_price_check CHECK (discount <= price) NOT VALID;
