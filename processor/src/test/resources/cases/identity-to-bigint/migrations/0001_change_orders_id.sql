-- 0001_change_orders_id                                          draft until committed
-- schemac 1  schema 1b611c167847 -> c6f408267865  text 8bfba4f8c605
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders.
ALTER TABLE orders ALTER COLUMN id TYPE bigint;
