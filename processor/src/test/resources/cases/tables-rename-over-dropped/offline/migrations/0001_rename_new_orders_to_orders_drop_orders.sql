-- 0001_rename_new_orders_to_orders_drop_orders
-- schemac 1  schema 07fc18d3a9be -> 6e1a60737a00  text 35c275a11cae
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses orders or
--   new_orders; new code runs from 0001, since it uses orders.
-- Loses all rows of orders.
-- Locks: ACCESS EXCLUSIVE on new_orders and orders.

-- Loses all rows of orders, breaks code that uses it. Brief ACCESS EXCLUSIVE on orders.
DROP TABLE orders;

-- Breaks code that uses new_orders. Brief ACCESS EXCLUSIVE on new_orders.
ALTER TABLE new_orders RENAME TO orders;

ALTER TABLE orders RENAME CONSTRAINT new_orders_code_key TO orders_code_key;

ALTER TABLE orders RENAME CONSTRAINT new_orders_pkey TO orders_pkey;
