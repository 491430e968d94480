-- 0001_change_things_id_switch                                             file 1 of 2
-- schemac 1  schema b7f1e49b4fcc -> 84d9b46e9f3c  text 1e5f3003e611
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes things.id
--   for text; new code runs from 0001 (switch), since it takes things.id for uuid.
-- Loses what the new type cannot hold of things.id.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.id. Breaks code that takes things.id for text.
-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Fails on a value
-- of things.id that its conversion refuses.
ALTER TABLE things ALTER COLUMN id TYPE uuid USING id::uuid;
