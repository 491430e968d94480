-- 0001_drop_orders_switch
-- schemac 1  schema 73a3f1505b60 -> 61425d1659c1  text dd28d8099474
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses all rows of orders and the position of orders_seq.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses all rows of orders, breaks code that uses it. Brief ACCESS EXCLUSIVE on orders.
DROP TABLE orders;

-- Loses the position of orders_seq. Breaks code that takes values from orders_seq.
DROP SEQUENCE orders_seq;
