-- 0001_change_things_at_and_2_more                               draft until committed
-- schemac 1  schema 046f0b355ba2 -> 289d631e5db0  text bfa0c88a3d9f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things
  ALTER COLUMN at TYPE timestamptz(3),
  ALTER COLUMN opens TYPE time,
  ALTER COLUMN took TYPE interval;
