-- 0001_change_orders_number_switch
-- schemac 1  schema 454e8e3da3c9 -> 05fa40e3a070  text 2b7506684b17
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001 (switch).
-- What new code writes breaks old code that reads orders.number as never NULL.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that reads orders.number as never NULL. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number DROP NOT NULL;
