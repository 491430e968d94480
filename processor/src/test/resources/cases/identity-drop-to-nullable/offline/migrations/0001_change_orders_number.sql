-- 0001_change_orders_number
-- schemac 1  schema 454e8e3da3c9 -> 05fa40e3a070  text 60d848a9e9e1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- What new code writes breaks old code that reads orders.number as never NULL.
-- Locks: ACCESS EXCLUSIVE on orders.

-- Breaks code that reads orders.number as never NULL. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number DROP NOT NULL;
