-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 416c03f4d9c0 -> 331bd619fc06  text 53c94ea19a61
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things ALTER COLUMN code TYPE varchar(20) USING left(code, 20);
