-- 0003_add_log_id_change_orders_customer_id                                file 1 of 3
-- schemac 1  schema ba9003f1e253 -> 0e4d1f7c91a7  text c9afeb407f50
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0003.
-- Only from 0004 (fill): new code that says ON CONFLICT (id).
-- No way back behind 0003: the type of orders.customer_id.
-- Locks: ACCESS EXCLUSIVE on customers, log and orders.
-- Rewrites log and orders. Scans customers.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['customers', 'log', 'orders']::regclass[]) t

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
