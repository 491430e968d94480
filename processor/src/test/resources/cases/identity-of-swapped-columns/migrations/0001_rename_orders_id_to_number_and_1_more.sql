-- 0001_rename_orders_id_to_number_and_1_more
-- schemac 1  schema 9887e64d20b4 -> 7ff22de9dffb  text fcb728b6d351
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses orders.number or
--   orders.id; new code runs from 0001, since it uses orders.number and orders.id.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses orders.number. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME COLUMN number TO schemac_id;

-- Breaks code that uses orders.id. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders RENAME COLUMN id TO number;

ALTER TABLE orders RENAME COLUMN schemac_id TO id;

ALTER SEQUENCE orders_number_seq RENAME TO schemac_orders_id_seq;

ALTER SEQUENCE orders_id_seq RENAME TO orders_number_seq;

ALTER SEQUENCE schemac_orders_id_seq RENAME TO orders_id_seq;
