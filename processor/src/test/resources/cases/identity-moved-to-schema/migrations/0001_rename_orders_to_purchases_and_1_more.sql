-- 0001_rename_orders_to_purchases_and_1_more                     draft until committed
-- schemac 1  schema c6f408267865 -> 36f4b9b9d826  text 4318ca9699a9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA shop;

ALTER TABLE orders SET SCHEMA shop;

ALTER TABLE shop.orders RENAME TO purchases;

ALTER TABLE shop.purchases RENAME COLUMN id TO number;

ALTER TABLE shop.purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;

ALTER SEQUENCE shop.orders_id_seq RENAME TO purchases_number_seq;
