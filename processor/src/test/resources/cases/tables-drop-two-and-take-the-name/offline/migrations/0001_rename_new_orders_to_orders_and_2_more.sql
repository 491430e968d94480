-- 0001_rename_new_orders_to_orders_and_2_more
-- schemac 1  schema 3480463efa78 -> 3b6f758096cd  text 51497dd66ac6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses lines, orders or
--   new_orders; new code runs from 0001, since it uses orders.
-- Loses all rows of lines and all rows of orders.
-- Locks: ACCESS EXCLUSIVE on lines, new_orders and orders.

-- Loses all rows of lines, breaks code that uses it. Brief ACCESS EXCLUSIVE on lines and orders.
DROP TABLE lines;

-- Loses all rows of orders, breaks code that uses it. Brief ACCESS EXCLUSIVE on orders.
DROP TABLE orders;

-- Breaks code that uses new_orders. Brief ACCESS EXCLUSIVE on new_orders.
ALTER TABLE new_orders RENAME TO orders;

ALTER TABLE orders RENAME CONSTRAINT new_orders_pkey TO orders_pkey;
