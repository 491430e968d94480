-- 0001_change_orders_id_change_orders_number
-- schemac 1  schema 92dbae61fb0d -> 6f4b48626e33  text dd4154cc95c1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that inserts without
--   orders.id; new code runs from 0001, since it writes values of its own to orders.id and
--   orders.number.
-- Locks: ACCESS EXCLUSIVE on orders.

-- Breaks code that inserts without orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  ALTER COLUMN id DROP IDENTITY,
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number SET DEFAULT 0;
