-- 0001_change_orders_number_switch                               draft until committed
-- schemac 1  schema 454e8e3da3c9 -> 05fa40e3a070  text b61f7df879dd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE orders
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number DROP NOT NULL;
