-- 0001_change_things_code_change_things_name
-- schemac 1  schema 0c41dbb5fc64 -> 5047da079e2d  text fdda1dd29af7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS EXCLUSIVE on things.
-- Builds indexes on things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it builds things_code_idx and
-- things_name_key. Loses the statistics of things.code and things.name until ANALYZE.
ALTER TABLE things
  ALTER COLUMN code TYPE text,
  ALTER COLUMN name TYPE text COLLATE "C";
