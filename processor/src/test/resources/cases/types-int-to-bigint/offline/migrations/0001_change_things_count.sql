-- 0001_change_things_count                                       draft until committed
-- schemac 1  schema ccb17c938842 -> b91bb3777ebc  text 0508913db088
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the
-- statistics of things.count until ANALYZE.
ALTER TABLE things ALTER COLUMN count TYPE bigint;
