-- 0001_change_things_at_switch                                             file 1 of 2
-- schemac 1  schema 45ccf82edd6d -> 07058290c601  text 65af035ae8f9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes things.at
--   for timestamp; new code runs from 0001 (switch), since it takes things.at for timestamptz.
-- Locks: ACCESS EXCLUSIVE on things.
-- Builds indexes on things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- @Using says UTC: in this time zone PostgreSQL keeps the stored values as they are, in any
-- other it would move them and rewrite the table.
SET LOCAL timezone = 'UTC';

-- Breaks code that takes things.at for timestamp. Blocks reads and writes of things (ACCESS
-- EXCLUSIVE) while it builds things_at_idx.
ALTER TABLE things ALTER COLUMN at TYPE timestamptz;
