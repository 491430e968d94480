-- 0002_change_orders_id_change_orders_number_switch              draft until committed
-- schemac 1  schema dbc4dd5a5697 -> 454e8e3da3c9  text 66fbf7282f4a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts without orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders ALTER COLUMN id DROP IDENTITY;
