-- 0001_change_orders_id_change_orders_number                               file 1 of 2
-- schemac 1  schema dbc4dd5a5697 -> 454e8e3da3c9  text a9537f9d0dcc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that inserts without
--   orders.id; new code runs from 0002 (switch), since it writes values of its own to orders.id.
-- Only until 0001: old code that inserts values of its own into orders.number.
-- To back out before 0002 (switch) runs:
--   ALTER TABLE orders ALTER COLUMN number DROP IDENTITY;
-- Locks: ACCESS EXCLUSIVE on orders.
-- Scans orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that inserts values of its own into orders.number. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;

-- Scans orders: reads and writes of orders wait until COMMIT (locked above).
SELECT setval(pg_get_serial_sequence('orders', 'number'), max(number))
  FROM orders
  HAVING max(number) > 0;
