-- 0001_change_things_count                                       draft until committed
-- schemac 1  schema ccb17c938842 -> b91bb3777ebc  text 8786348ba5c6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things ALTER COLUMN count TYPE bigint;
