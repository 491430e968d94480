-- 0001_change_orders_number                                      draft until committed
-- schemac 1  schema 03c3d288b459 -> 385ba90037a1  text 339fac408705
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

UPDATE orders SET number = 0 WHERE number IS NULL;

ALTER TABLE orders
  ALTER COLUMN number SET NOT NULL,
  ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval(pg_get_serial_sequence('orders', 'number'), max(number))
  FROM orders
  HAVING max(number) > 0;
