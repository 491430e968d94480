-- 0001_change_orders_id_switch                                             file 1 of 2
-- schemac 1  schema c6f408267865 -> bf337ff71a5b  text b26bd6fedec7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes orders.id
--   for bigint; new code runs from 0001 (switch), since it writes values of its own to orders.id
--   and takes orders.id for uuid.
-- Loses what the new type cannot hold of orders.id.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Rewrites orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE orders ALTER COLUMN id DROP IDENTITY;

-- Loses what the new type cannot hold of orders.id. Breaks code that takes orders.id for bigint.
-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders. Fails on a value
-- of orders.id that its conversion refuses.
ALTER TABLE orders
  ALTER COLUMN id TYPE uuid USING lpad(to_hex(id), 32, '0')::uuid,
  ALTER COLUMN id SET DEFAULT gen_random_uuid();
