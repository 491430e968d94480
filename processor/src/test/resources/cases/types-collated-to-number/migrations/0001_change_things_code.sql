-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 4043e7784b3f -> c7ff1dd6efed  text 9cdb77879ef1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things ALTER COLUMN code TYPE integer USING code::integer;
