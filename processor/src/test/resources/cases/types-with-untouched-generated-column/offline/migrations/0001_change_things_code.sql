-- 0001_change_things_code
-- schemac 1  schema 037514952a99 -> 6d4834e3190e  text 6bfb0910f087
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the
-- statistics of things.code and things.search_code until ANALYZE.
ALTER TABLE things
  DROP CONSTRAINT things_search_code_key,
  ALTER COLUMN code TYPE varchar(40),
  DROP COLUMN search_code,
  ADD COLUMN search_code text NOT NULL GENERATED ALWAYS AS (lower(code)) STORED,
  ADD CONSTRAINT things_search_code_key UNIQUE (search_code);

COMMENT ON COLUMN things.search_code IS 'To search by';
