-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 740a1b065407 -> 5a0f6bcf9b30  text 83ab76f2c88c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things ALTER COLUMN code TYPE varchar(30);
