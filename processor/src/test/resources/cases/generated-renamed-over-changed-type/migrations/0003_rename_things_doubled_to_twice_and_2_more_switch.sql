-- 0003_rename_things_doubled_to_twice_and_2_more_switch                    file 3 of 4
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text f83aa53bd88a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses things.doubled; new
--   code runs from 0001, since it takes things.count for bigint and uses things.twice.
-- Only from 0002 (fill): new code that says ON CONFLICT (twice).
-- Locks: ACCESS EXCLUSIVE on things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that inserts, or updates in any column, a row that violates things_twice_check. Brief
-- ACCESS EXCLUSIVE on things: catalogue only. VALIDATE will fail if this finds rows:
-- SELECT * FROM things WHERE NOT (twice > 0)
ALTER TABLE things
  ADD CONSTRAINT things_twice_key UNIQUE USING INDEX things_twice_key_build,
  ADD CONSTRAINT things_twice_check CHECK (twice > 0) NOT VALID;
