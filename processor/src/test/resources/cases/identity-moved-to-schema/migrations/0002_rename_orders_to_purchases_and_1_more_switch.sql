-- 0002_rename_orders_to_purchases_and_1_more_switch                        file 2 of 2
-- schemac 1  schema c6f408267865 -> 36f4b9b9d826  text 6e34ed135714
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema or that uses shop.orders or orders.id; new
--   code runs from 0002 (switch), since it uses shop.orders, shop.purchases and
--   shop.purchases.number.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on orders.
ALTER TABLE orders SET SCHEMA shop;

-- Breaks code that uses shop.orders. Brief ACCESS EXCLUSIVE on shop.orders.
ALTER TABLE shop.orders RENAME TO purchases;

-- Breaks code that uses orders.id. Brief ACCESS EXCLUSIVE on shop.purchases.
ALTER TABLE shop.purchases RENAME COLUMN id TO number;

ALTER TABLE shop.purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;

ALTER SEQUENCE shop.orders_id_seq RENAME TO purchases_number_seq;
