-- 0001_change_parts_id_and_2_more
-- schemac 1  schema 976d6643c5d9 -> e303291dd285  text f51687626a8a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on parts and things.
-- Rewrites parts and things. Scans parts and things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['parts', 'things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of parts and things (ACCESS EXCLUSIVE) while it rewrites parts and scans
-- things. Loses the statistics of parts.id and parts.thing_id until ANALYZE.
ALTER TABLE parts
  ALTER COLUMN id TYPE bigint,
  ALTER COLUMN thing_id TYPE bigint;

-- Blocks reads and writes of parts and things (ACCESS EXCLUSIVE) while it rewrites things and scans
-- parts. Loses the statistics of things.id until ANALYZE.
ALTER TABLE things ALTER COLUMN id TYPE bigint;
