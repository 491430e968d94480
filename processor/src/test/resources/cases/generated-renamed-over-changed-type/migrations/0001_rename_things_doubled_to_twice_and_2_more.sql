-- 0001_rename_things_doubled_to_twice_and_2_more                           file 1 of 4
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text 561f3df5552f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses things.doubled; new
--   code runs from 0001, since it takes things.count for bigint and uses things.twice.
-- Only from 0002 (fill): new code that says ON CONFLICT (twice).
-- No way back behind 0001: the type of things.count and the expression of things.doubled.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says ON CONFLICT (doubled), and code that uses things.doubled. Blocks reads and
-- writes of things (ACCESS EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  DROP CONSTRAINT things_doubled_check,
  DROP CONSTRAINT things_doubled_key,
  ALTER COLUMN count TYPE bigint,
  DROP COLUMN doubled,
  ADD COLUMN twice bigint GENERATED ALWAYS AS (count * 2) STORED;
