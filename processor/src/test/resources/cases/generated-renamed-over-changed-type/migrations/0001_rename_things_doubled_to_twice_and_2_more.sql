-- 0001_rename_things_doubled_to_twice_and_2_more                 draft until committed
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text 1e2df92bd9ff
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Breaks code that says ON CONFLICT (doubled), and code that uses things.doubled. Blocks reads and
-- writes of things (ACCESS EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  DROP CONSTRAINT things_doubled_check,
  DROP CONSTRAINT things_doubled_key,
  ALTER COLUMN count TYPE bigint,
  DROP COLUMN doubled,
  ADD COLUMN twice bigint GENERATED ALWAYS AS (count * 2) STORED;
