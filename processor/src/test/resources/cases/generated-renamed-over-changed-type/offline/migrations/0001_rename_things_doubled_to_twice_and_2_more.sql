-- 0001_rename_things_doubled_to_twice_and_2_more
-- schemac 1  schema 7e146cf0064f -> bf5014bddd16  text 21bcc5c65c6a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses things.doubled; new
--   code runs from 0001, since it takes things.count for bigint and uses things.twice.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that says ON CONFLICT (doubled), and code that uses things.doubled. Blocks reads and
-- writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the statistics of
-- things.count until ANALYZE. Fails if one of these finds rows:
-- SELECT twice FROM things WHERE twice IS NOT NULL GROUP BY twice HAVING count(*) > 1
-- SELECT * FROM things WHERE NOT (twice > 0)
ALTER TABLE things
  DROP CONSTRAINT things_doubled_check,
  DROP CONSTRAINT things_doubled_key,
  ALTER COLUMN count TYPE bigint,
  DROP COLUMN doubled,
  ADD COLUMN twice bigint GENERATED ALWAYS AS (count * 2) STORED,
  ADD CONSTRAINT things_twice_key UNIQUE (twice),
  ADD CONSTRAINT things_twice_check CHECK (twice > 0);
