-- 0001_add_orders_number
-- schemac 1  schema 2a0326df6152 -> f63ae15f2e9d  text bca5c85b3fda
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that takes values from tickets.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Rewrites orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes values from tickets. Waits for transactions that took values from tickets,
-- and blocks nextval until COMMIT.
ALTER SEQUENCE tickets RENAME TO numbers;

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders.
ALTER TABLE orders ADD COLUMN number bigint DEFAULT nextval('numbers');
