-- 0001_change_things_day                                                   file 1 of 2
-- schemac 1  schema 778dbe8daf67 -> 4b6fb6d7f5a3  text 61c8c1dcf57d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things.
ALTER TABLE things ALTER COLUMN day TYPE timestamp;
