-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 331bd619fc06 -> 416c03f4d9c0  text 43fbcc5f01bd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.code until
-- ANALYZE.
ALTER TABLE things ALTER COLUMN code TYPE varchar(40);
