-- 0001_change_orders_number
-- schemac 1  schema 03c3d288b459 -> 385ba90037a1  text 15d00bc52861
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that leaves out orders.number
--   or writes NULL to it; new code runs from 0001, since it reads orders.number as never NULL.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Scans orders. Updates rows of orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of orders at once: writers of the same rows wait until the transaction ends.
UPDATE orders SET number = 0 WHERE number IS NULL;

-- Breaks code that leaves out orders.number or writes NULL to it, and code that inserts values of
-- its own into orders.number. Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it scans
-- orders. Fails if this finds rows:
-- SELECT * FROM orders WHERE number IS NULL
ALTER TABLE orders
  ALTER COLUMN number SET NOT NULL,
  ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;

-- Scans orders: reads and writes of orders wait until COMMIT (locked above).
SELECT setval(pg_get_serial_sequence('orders', 'number'), max(number))
  FROM orders
  HAVING max(number) > 0;
