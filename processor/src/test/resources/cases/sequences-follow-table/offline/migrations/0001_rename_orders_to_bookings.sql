-- 0001_rename_orders_to_bookings
-- schemac 1  schema 54deda89307e -> 90df309db332  text 41e34ba17b44
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses orders; new code
--   runs from 0001, since it uses the sequence bookings_seq and bookings.
-- Locks: ACCESS EXCLUSIVE on orders.

-- Breaks code that takes values from orders_seq. Waits for transactions that took values from
-- orders_seq, and blocks nextval until COMMIT.
ALTER SEQUENCE orders_seq RENAME TO bookings_seq;

-- Breaks code that uses orders. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME TO bookings;

ALTER TABLE bookings RENAME CONSTRAINT orders_pkey TO bookings_pkey;
