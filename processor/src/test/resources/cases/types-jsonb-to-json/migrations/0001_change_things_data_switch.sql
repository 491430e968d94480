-- 0001_change_things_data_switch                                           file 1 of 2
-- schemac 1  schema e0052a02efd4 -> b6b40666c664  text 921c6bfd4d6d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.data for jsonb; new code runs from 0001 (switch), since it takes things.data for json.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes things.data for jsonb. Blocks reads and writes of things (ACCESS
-- EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  ALTER COLUMN data DROP DEFAULT,
  ALTER COLUMN data TYPE json USING data::json,
  ALTER COLUMN data SET DEFAULT '{}';
