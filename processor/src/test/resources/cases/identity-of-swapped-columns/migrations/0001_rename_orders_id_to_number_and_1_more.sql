-- 0001_rename_orders_id_to_number_and_1_more                     draft until committed
-- schemac 1  schema 9887e64d20b4 -> 7ff22de9dffb  text 7c2436c93e21
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE orders RENAME COLUMN number TO schemac_id;

ALTER TABLE orders RENAME COLUMN id TO number;

ALTER TABLE orders RENAME COLUMN schemac_id TO id;

ALTER SEQUENCE orders_number_seq RENAME TO schemac_orders_id_seq;

ALTER SEQUENCE orders_id_seq RENAME TO orders_number_seq;

ALTER SEQUENCE schemac_orders_id_seq RENAME TO orders_id_seq;
