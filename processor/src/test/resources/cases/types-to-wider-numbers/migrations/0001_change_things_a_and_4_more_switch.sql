-- 0001_change_things_a_and_4_more_switch                                   file 1 of 2
-- schemac 1  schema 6e5f896335f5 -> 56efa8b7026a  text d70299d1a87f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that takes things.b
--   for smallint or things.d for integer; new code runs from 0001 (switch), since it takes things.a
--   for integer, things.b for real, things.c for double precision and more.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes things.b for smallint, and code that takes things.d for integer. Blocks
-- reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  ALTER COLUMN a TYPE integer,
  ALTER COLUMN b TYPE real,
  ALTER COLUMN c TYPE double precision,
  ALTER COLUMN d TYPE numeric(12,2),
  ALTER COLUMN e TYPE numeric(10,4);
