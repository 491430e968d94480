-- 0001_change_things_data                                                  file 1 of 2
-- schemac 1  schema a948253d365d -> 83c379bc5770  text c4eb09527016
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.data for
--   json; new code runs from 0001, since it takes things.data for jsonb.
-- Loses what the new type cannot hold of things.data.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.data. Breaks code that takes things.data for json.
-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Fails on a value
-- of things.data that its conversion refuses.
ALTER TABLE things ALTER COLUMN data TYPE jsonb USING data::jsonb;
