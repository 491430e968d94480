-- 0002_move_orders_switch                                                  file 2 of 2
-- schemac 1  schema 6649d9e9c777 -> e8a2bd1aaa1e  text 73374ef75ae3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that does not find it
--   through the search_path, or names its old schema; new code runs from 0002 (switch), since it
--   uses the sequence store.numbers and store.orders.
-- Locks: ACCESS EXCLUSIVE on shop.orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that takes values from shop.numbers. Waits for transactions that took values from
-- shop.numbers, and blocks nextval until COMMIT.
ALTER SEQUENCE shop.numbers SET SCHEMA store;

-- Breaks code that does not find it through the search_path, or names its old schema. Brief ACCESS
-- EXCLUSIVE on shop.orders.
ALTER TABLE shop.orders SET SCHEMA store;

DROP SCHEMA shop;
