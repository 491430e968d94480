-- 0001_change_orders_number                                      draft until committed
-- schemac 1  schema 454e8e3da3c9 -> 05fa40e3a070  text 1a54ac707efa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that reads orders.number as never NULL. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number DROP NOT NULL;
