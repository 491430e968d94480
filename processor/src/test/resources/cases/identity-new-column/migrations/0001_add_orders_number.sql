-- 0001_add_orders_number                                         draft until committed
-- schemac 1  schema 69e9ca972624 -> a13215e9682b  text f54529cf1798
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders.
ALTER TABLE orders ADD COLUMN number bigint NOT NULL GENERATED ALWAYS AS IDENTITY;
