-- 0001_rename_orders_to_purchases_and_1_more                     draft until committed
-- schemac 1  schema c6f408267865 -> 65f1394b233f  text 57846110d851
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE orders RENAME CONSTRAINT orders_pkey TO purchases_pkey;

ALTER SEQUENCE orders_id_seq RENAME TO purchases_number_seq;
