-- 0001_change_things_day                                         draft until committed
-- schemac 1  schema 778dbe8daf67 -> 4b6fb6d7f5a3  text cf0822c88772
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things ALTER COLUMN day TYPE timestamp;
