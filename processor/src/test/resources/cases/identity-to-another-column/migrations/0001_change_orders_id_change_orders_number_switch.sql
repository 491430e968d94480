-- 0001_change_orders_id_change_orders_number_switch
-- schemac 1  schema dbc4dd5a5697 -> 454e8e3da3c9  text e9272e9042c8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that inserts without
--   orders.id; new code runs from 0001 (switch), since it writes values of its own to orders.id.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Scans orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that inserts without orders.id, and code that inserts values of its own into
-- orders.number. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  ALTER COLUMN id DROP IDENTITY,
  ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;

-- Scans orders: reads and writes of orders wait until COMMIT (locked above).
SELECT setval(pg_get_serial_sequence('orders', 'number'), max(number))
  FROM orders
  HAVING max(number) > 0;
