-- 0001_change_orders_id_switch                                             file 1 of 2
-- schemac 1  schema 09adc41f6749 -> c6f408267865  text e2859f4d6294
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001 (switch).
-- Only until 0001 (switch): old code that inserts values of its own into orders.id.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Rewrites orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that inserts values of its own into orders.id. Blocks reads and writes of orders
-- (ACCESS EXCLUSIVE) while it rewrites orders.
ALTER TABLE orders
  ALTER COLUMN id DROP DEFAULT,
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval(pg_get_serial_sequence('orders', 'id'), max(id)) FROM orders HAVING max(id) > 0;
