-- 0001_rename_orders_number_to_id_and_2_more                     draft until committed
-- schemac 1  schema c6c9b26d9050 -> 4262cdbee1fe  text 8f1b4c51b0a2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE orders DROP COLUMN id;

ALTER TABLE orders RENAME COLUMN number TO id;

ALTER TABLE orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval(pg_get_serial_sequence('orders', 'id'), max(id)) FROM orders HAVING max(id) > 0;
