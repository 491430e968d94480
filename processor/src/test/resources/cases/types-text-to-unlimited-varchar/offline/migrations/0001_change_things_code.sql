-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 76332d580a12 -> 959fb95b1ae8  text b896f581058a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.code until
-- ANALYZE.
ALTER TABLE things ALTER COLUMN code TYPE varchar;
