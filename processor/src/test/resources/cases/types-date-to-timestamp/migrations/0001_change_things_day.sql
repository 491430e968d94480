-- 0001_change_things_day                                         draft until committed
-- schemac 1  schema 778dbe8daf67 -> 4b6fb6d7f5a3  text 81a005a30168
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things.
ALTER TABLE things ALTER COLUMN day TYPE timestamp;
