-- 0001_change_things_sizes_change_things_codes_switch                      file 1 of 2
-- schemac 1  schema 7a0f216468c1 -> 0ed567919237  text 424a14a23d09
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes
--   things.sizes for integer[]; new code runs from 0001 (switch), since it takes things.sizes for
--   bigint[] and things.codes for varchar(20)[].
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes things.sizes for integer[]. Blocks reads and writes of things (ACCESS
-- EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  ALTER COLUMN sizes TYPE bigint[] USING sizes::bigint[],
  ALTER COLUMN codes TYPE varchar(20)[];
