-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 18f9b8df0f5b -> 73b138838b5b  text 0d054d6c4a88
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things ALTER COLUMN code TYPE text COLLATE "C";
