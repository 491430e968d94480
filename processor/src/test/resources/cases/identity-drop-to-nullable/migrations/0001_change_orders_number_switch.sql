-- 0001_change_orders_number_switch
-- schemac 1  schema 454e8e3da3c9 -> 05fa40e3a070  text a952e60cd2ca
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that inserts without
--   orders.number; new code runs from 0001 (switch), since it writes values of its own to
--   orders.number and leaves out orders.number or writes NULL to it.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts without orders.number, and code that reads orders.number as never NULL.
-- Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number DROP NOT NULL;
