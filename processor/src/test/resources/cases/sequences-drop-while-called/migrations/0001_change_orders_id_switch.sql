-- 0001_change_orders_id_switch
-- schemac 1  schema 54deda89307e -> 9da3b3f74b25  text 11f80eb647fe
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses the position of orders_seq.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts without orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders ALTER COLUMN id DROP DEFAULT;

-- Loses the position of orders_seq. Breaks code that takes values from orders_seq.
DROP SEQUENCE orders_seq;
