-- 0001_rename_orders_to_purchases_and_1_more_switch              draft until committed
-- schemac 1  schema c6f408267865 -> 65f1394b233f  text b85d2f514c07
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses orders. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME TO purchases;

-- Breaks code that uses purchases.id. Brief ACCESS EXCLUSIVE on purchases.
ALTER TABLE purchases RENAME COLUMN id TO number;

ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;

ALTER SEQUENCE orders_id_seq RENAME TO purchases_number_seq;
