-- 0001_change_orders_id                                          draft until committed
-- schemac 1  schema 1b611c167847 -> c6f408267865  text f52fe7899607
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders.
ALTER TABLE orders ALTER COLUMN id TYPE bigint;
