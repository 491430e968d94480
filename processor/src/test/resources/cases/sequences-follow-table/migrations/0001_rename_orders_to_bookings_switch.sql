-- 0001_rename_orders_to_bookings_switch
-- schemac 1  schema 54deda89307e -> 90df309db332  text 3cfa409e0795
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses orders; new
--   code runs from 0001 (switch), since it uses the sequence bookings_seq and bookings.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that takes values from orders_seq. Waits for transactions that took values from
-- orders_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_seq RENAME TO bookings_seq;

-- Breaks code that uses orders. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME TO bookings;

ALTER TABLE bookings RENAME CONSTRAINT orders_pkey TO bookings_pkey;
