-- 0001_change_things_id                                          draft until committed
-- schemac 1  schema b7f1e49b4fcc -> 84d9b46e9f3c  text 236066495665
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things ALTER COLUMN id TYPE uuid USING id::uuid;
