-- 0001_change_orders_id                                          draft until committed
-- schemac 1  schema 09adc41f6749 -> c6f408267865  text 5665456bbc67
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE orders
  ALTER COLUMN id DROP DEFAULT,
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval(pg_get_serial_sequence('orders', 'id'), max(id)) FROM orders HAVING max(id) > 0;
