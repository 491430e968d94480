-- 0001_change_things_count                                       draft until committed
-- schemac 1  schema ccb17c938842 -> b91bb3777ebc  text 5639e380a1b3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things.
ALTER TABLE things ALTER COLUMN count TYPE bigint;
