-- 0001_change_orders_id                                          draft until committed
-- schemac 1  schema 1b611c167847 -> c6f408267865  text 356b9ad81d34
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE orders ALTER COLUMN id TYPE bigint;
