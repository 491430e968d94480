-- 0001_change_things_price                                       draft until committed
-- schemac 1  schema 877e00267ac9 -> a809c25715b7  text 6a8f45975ba0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things ALTER COLUMN price TYPE bigint USING round(price * 100)::bigint;
