-- 0003_change_orders_number_switch                                         file 3 of 3
-- schemac 1  schema 03c3d288b459 -> 385ba90037a1  text 061eb388adaa
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002 (fill).
-- Only until 0003 (switch): old code that writes NULL to orders.number or that inserts values of
--   its own into orders.number.
-- Only from 0003 (switch): new code that inserts without orders.number.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Scans orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that writes NULL to orders.number. Brief ACCESS EXCLUSIVE on orders.
DROP TRIGGER zz_schemac_orders ON orders;

DROP FUNCTION zz_schemac_orders();

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
ALTER TABLE orders ALTER COLUMN number SET NOT NULL;

-- Breaks code that inserts values of its own into orders.number. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders
  DROP CONSTRAINT schemac_orders_number_check,
  ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;

-- Scans orders: reads and writes of orders wait until COMMIT (locked above).
SELECT setval(pg_get_serial_sequence('orders', 'number'), max(number))
  FROM orders
  HAVING max(number) > 0;
