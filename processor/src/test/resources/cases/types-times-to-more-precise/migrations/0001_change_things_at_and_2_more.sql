-- 0001_change_things_at_and_2_more                                         file 1 of 2
-- schemac 1  schema 046f0b355ba2 -> 289d631e5db0  text 9c91285ba895
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
ALTER TABLE things
  ALTER COLUMN at TYPE timestamptz(3),
  ALTER COLUMN opens TYPE time,
  ALTER COLUMN took TYPE interval;
