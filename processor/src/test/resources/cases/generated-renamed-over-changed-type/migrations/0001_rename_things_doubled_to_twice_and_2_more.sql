-- 0001_rename_things_doubled_to_twice_and_2_more                           file 1 of 2
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text 93b5d5cd359c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses things.doubled; new
--   code runs from 0001, since it takes things.count for bigint and uses things.twice.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says ON CONFLICT (doubled), code that uses things.doubled, and code that
-- inserts, or updates in any column, a row that violates things_twice_check. Blocks reads and
-- writes of things (ACCESS EXCLUSIVE) while it rewrites things. Fails if this finds rows:
-- SELECT twice FROM things WHERE twice IS NOT NULL GROUP BY twice HAVING count(*) > 1
-- VALIDATE will fail if this finds rows:
-- SELECT * FROM things WHERE NOT (twice > 0)
ALTER TABLE things
  DROP CONSTRAINT things_doubled_check,
  DROP CONSTRAINT things_doubled_key,
  ALTER COLUMN count TYPE bigint,
  DROP COLUMN doubled,
  ADD COLUMN twice bigint GENERATED ALWAYS AS (count * 2) STORED,
  ADD CONSTRAINT things_twice_key UNIQUE (twice),
  ADD CONSTRAINT things_twice_check CHECK (twice > 0) NOT VALID;
