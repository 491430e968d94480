-- 0001_change_orders_number                                      draft until committed
-- schemac 1  schema 454e8e3da3c9 -> 05fa40e3a070  text 6d7e5454a61f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE orders
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number DROP NOT NULL;
