-- 0001_change_things_code
-- schemac 1  schema 331bd619fc06 -> 416c03f4d9c0  text 36bff27ad080
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.code until
-- ANALYZE.
ALTER TABLE things ALTER COLUMN code TYPE varchar(40);
