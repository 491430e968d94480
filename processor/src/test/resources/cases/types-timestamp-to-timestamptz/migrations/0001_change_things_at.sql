-- 0001_change_things_at                                          draft until committed
-- schemac 1  schema 45ccf82edd6d -> 07058290c601  text e8b16f687768
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

SET LOCAL timezone = 'UTC';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it builds things_at_idx.
ALTER TABLE things ALTER COLUMN at TYPE timestamptz;
