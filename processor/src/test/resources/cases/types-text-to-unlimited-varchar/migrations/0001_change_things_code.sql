-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 76332d580a12 -> 959fb95b1ae8  text 55712760fa8d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE things ALTER COLUMN code TYPE varchar;
