-- 0002_change_kind_and_2_more                                    draft until committed
-- schemac 1  schema 3172827428db -> a75b02715deb  text 8040c5d1f576
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates users_kinds_check. Brief
-- ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ALTER COLUMN kinds SET DEFAULT '{THREE}',
  ADD COLUMN former kind[],
  ADD CONSTRAINT users_kinds_check CHECK (NOT kinds @> '{ONE,"FOUR"}' OR id > 0) NOT VALID;
