-- 0001_change_things_code_change_things_name                     draft until committed
-- schemac 1  schema 0c41dbb5fc64 -> 5047da079e2d  text 160c27661260
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it builds things_code_idx and
-- things_name_key.
ALTER TABLE things
  ALTER COLUMN code TYPE text,
  ALTER COLUMN name TYPE text COLLATE "C";
