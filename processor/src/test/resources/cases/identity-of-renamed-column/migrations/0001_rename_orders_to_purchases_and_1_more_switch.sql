-- 0001_rename_orders_to_purchases_and_1_more_switch
-- schemac 1  schema c6f408267865 -> 65f1394b233f  text f557a874afd9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses orders or
--   orders.id; new code runs from 0001 (switch), since it uses purchases and purchases.number.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses orders. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME TO purchases;

-- Breaks code that uses orders.id. Brief ACCESS EXCLUSIVE on purchases.
ALTER TABLE purchases RENAME COLUMN id TO number;

ALTER TABLE purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;

ALTER SEQUENCE orders_id_seq RENAME TO purchases_number_seq;
