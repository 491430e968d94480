-- 0002_change_orders_id_change_orders_number_switch                        file 2 of 2
-- schemac 1  schema 92dbae61fb0d -> 6f4b48626e33  text cfbacfdf68e2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that inserts without
--   orders.id; new code runs from 0002 (switch), since it writes values of its own to orders.id.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts without orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders ALTER COLUMN id DROP IDENTITY;
