-- 0001_change_things_key_and_3_more_switch                                 file 1 of 2
-- schemac 1  schema 614b75cf6e8d -> fc8a2a53391c  text 5018f4b3f383
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes things.key
--   for uuid, things.open for boolean, things.size for integer or more; new code runs from 0001
--   (switch), since it takes things.key for text, things.open for text, things.size for text and
--   more.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes things.key for uuid, code that takes things.open for boolean, code that
-- takes things.size for integer, and code that takes things.address for inet. Blocks reads and
-- writes of things (ACCESS EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  ALTER COLUMN key TYPE text,
  ALTER COLUMN open TYPE text,
  ALTER COLUMN size TYPE text,
  ALTER COLUMN address TYPE text;
