-- 0001_change_orders_id_change_orders_number                               file 1 of 2
-- schemac 1  schema 92dbae61fb0d -> 6f4b48626e33  text 75e5f92dd63f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that inserts without
--   orders.id; new code runs from 0002 (switch), since it writes values of its own to orders.id.
-- No way back behind 0001: the loss of the identity of orders.number.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE orders
  ALTER COLUMN number DROP IDENTITY,
  ALTER COLUMN number SET DEFAULT 0;
