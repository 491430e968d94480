-- 0001_change_orders_id_change_orders_number                     draft until committed
-- schemac 1  schema 92dbae61fb0d -> 6f4b48626e33  text a7c9b2cc9a96
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that inserts without orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  ALTER COLUMN id DROP IDENTITY,
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number SET DEFAULT 0;
