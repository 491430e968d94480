-- 0001_change_things_day                                         draft until committed
-- schemac 1  schema 778dbe8daf67 -> 4b6fb6d7f5a3  text 125a3af73ea0
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the
-- statistics of things.day until ANALYZE.
ALTER TABLE things ALTER COLUMN day TYPE timestamp;
