-- 0001_change_orders_number_switch                               draft until committed
-- schemac 1  schema 454e8e3da3c9 -> 05fa40e3a070  text e167a7f6ce6b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads orders.number as never NULL. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number DROP NOT NULL;
