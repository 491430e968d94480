-- 0001_change_things_count_change_things_total
-- schemac 1  schema 48e3bac33da4 -> 3510d8c9df96  text e84d054862e7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on things.
-- Rewrites things. Builds indexes on things.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['things']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on things: catalogue only.
DROP INDEX things_total_idx;

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the
-- statistics of things.count and things.total until ANALYZE.
ALTER TABLE things
  ALTER COLUMN count TYPE bigint,
  DROP COLUMN total,
  ADD COLUMN total bigint GENERATED ALWAYS AS (count * price) STORED;

-- Blocks writes to things (SHARE) while it builds things_total_idx. Reads and writes of things wait
-- until COMMIT (locked above).
CREATE INDEX things_total_idx ON things (total);
