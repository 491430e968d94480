-- 0003_add_log_id_change_orders_customer_id                      draft until committed
-- schemac 1  schema ba9003f1e253 -> 0e4d1f7c91a7  text 897569d26f0e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';
LOCK TABLE customers IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = '300ms';  -- who uses customers waits from here on
LOCK TABLE log, orders IN ACCESS EXCLUSIVE MODE;
SET LOCAL statement_timeout = 0;

-- Blocks reads and writes of log (ACCESS EXCLUSIVE) while it rewrites log. Reads and writes of
-- customers and orders wait until COMMIT (locked above).
ALTER TABLE log ADD COLUMN id bigint NOT NULL GENERATED ALWAYS AS IDENTITY;

-- Blocks reads and writes of customers and orders (ACCESS EXCLUSIVE) while it rewrites orders and
-- scans customers. Reads and writes of log wait until COMMIT (locked above).
ALTER TABLE orders ALTER COLUMN customer_id TYPE bigint;
