-- 0001_change_things_code
-- schemac 1  schema 416c03f4d9c0 -> 331bd619fc06  text 1d2231476228
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that writes to things.code what the new type cannot hold.
-- Loses what the new type cannot hold of things.code.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.code. Breaks code that writes to things.code what
-- the new type cannot hold. Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites
-- things. Loses the statistics of things.code until ANALYZE. Fails on a value of things.code that
-- its conversion refuses.
ALTER TABLE things ALTER COLUMN code TYPE varchar(20) USING left(code, 20);
