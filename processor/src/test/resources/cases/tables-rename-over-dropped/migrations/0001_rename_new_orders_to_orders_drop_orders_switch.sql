-- 0001_rename_new_orders_to_orders_drop_orders_switch
-- schemac 1  schema 07fc18d3a9be -> 6e1a60737a00  text 3b53121a8aa3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses orders or
--   new_orders; new code runs from 0001 (switch), since it uses orders.
-- Loses all rows of orders.
-- Locks: ACCESS EXCLUSIVE on new_orders and orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';
LOCK TABLE new_orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses new_orders waits from here on
LOCK TABLE orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '8s';

-- Loses all rows of orders, breaks code that uses it. Brief ACCESS EXCLUSIVE on orders.
DROP TABLE orders;

-- Breaks code that uses new_orders. Brief ACCESS EXCLUSIVE on new_orders.
ALTER TABLE new_orders RENAME TO orders;

ALTER TABLE orders RENAME CONSTRAINT new_orders_code_key TO orders_code_key;

ALTER TABLE orders RENAME CONSTRAINT new_orders_pkey TO orders_pkey;
