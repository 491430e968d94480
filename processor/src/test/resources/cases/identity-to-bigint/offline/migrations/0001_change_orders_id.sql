-- 0001_change_orders_id
-- schemac 1  schema 1b611c167847 -> c6f408267865  text a7673bff5c9c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Rewrites orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders. Loses the
-- statistics of orders.id until ANALYZE.
ALTER TABLE orders ALTER COLUMN id TYPE bigint;
