-- 0001_change_orders_id_change_orders_number                     draft until committed
-- schemac 1  schema 92dbae61fb0d -> 6f4b48626e33  text b7a734347bba
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE orders
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number SET DEFAULT 0;
