-- 0001_add_orders_number
-- schemac 1  schema 69e9ca972624 -> a13215e9682b  text b36354abc72c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Rewrites orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders.
ALTER TABLE orders
  ADD COLUMN number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  ADD CONSTRAINT orders_number_key UNIQUE (number);
