-- 0001_change_things_code
-- schemac 1  schema 0408bd3f6011 -> 86dd8704ad44  text 549c46fc8b9a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.

-- Brief ACCESS EXCLUSIVE on things: catalogue only. Loses the statistics of things.code until
-- ANALYZE.
ALTER TABLE things ALTER COLUMN code TYPE text;
