-- 0003_add_log_id_change_orders_customer_id                      draft until committed
-- schemac 1  schema ba9003f1e253 -> 0e4d1f7c91a7  text 509814a497d0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Blocks reads and writes of log (ACCESS EXCLUSIVE) while it rewrites log.
ALTER TABLE log ADD COLUMN id bigint NOT NULL GENERATED ALWAYS AS IDENTITY;

-- Blocks reads and writes of customers and orders (ACCESS EXCLUSIVE) while it rewrites orders and
-- scans customers. Reads and writes of log still wait, locked above.
ALTER TABLE orders ALTER COLUMN customer_id TYPE bigint;
