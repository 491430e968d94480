-- 0001_rename_orders_number_to_id_and_2_more
-- schemac 1  schema c6c9b26d9050 -> 4262cdbee1fe  text d0f3b7dd4678
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses orders.id or
--   orders.number; new code runs from 0001, since it uses orders.id.
-- Loses the values of orders.id.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Scans orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses the values of orders.id, breaks code that uses it. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders DROP COLUMN id;

-- Breaks code that uses orders.number. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME COLUMN number TO id;

-- Breaks code that inserts values of its own into orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

-- Scans orders: reads and writes of orders wait until COMMIT (locked above).
SELECT setval(pg_get_serial_sequence('orders', 'id'), max(id)) FROM orders HAVING max(id) > 0;
