-- 0002_change_orders_id_change_orders_number_switch                        file 2 of 2
-- schemac 1  schema d7494fdf9742 -> 09b4a828b00e  text 434a3c391135
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0002 (switch): old code that inserts values of its own into orders.number.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts values of its own into orders.number. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders ALTER COLUMN number SET GENERATED ALWAYS;
