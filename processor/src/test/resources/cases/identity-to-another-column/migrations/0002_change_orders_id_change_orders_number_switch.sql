-- 0002_change_orders_id_change_orders_number_switch                        file 2 of 2
-- schemac 1  schema dbc4dd5a5697 -> 454e8e3da3c9  text 904c1b7f01b2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that inserts without
--   orders.id; new code runs from 0002 (switch), since it writes values of its own to orders.id.
-- Only until 0001: old code that inserts values of its own into orders.number.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts without orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders ALTER COLUMN id DROP IDENTITY;
