-- 0001_change_orders_id_change_orders_number                     draft until committed
-- schemac 1  schema 92dbae61fb0d -> 6f4b48626e33  text 95da43583392
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE orders
  ALTER COLUMN id DROP IDENTITY,
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number SET DEFAULT 0;
