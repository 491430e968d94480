-- 0001_change_lines_total
-- schemac 1  schema 6b24df5f3744 -> b3469f13accf  text 182e90f46119
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that inserts values of its own into lines.total.
-- Loses the values of lines.total.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines. Builds indexes on lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on lines: catalogue only.
DROP INDEX lines_total_idx;

-- Loses the values of lines.total. Breaks code that inserts values of its own into lines.total.
-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines. Loses the statistics
-- of lines.total until ANALYZE.
ALTER TABLE lines
  DROP COLUMN total,
  ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED;

-- Blocks writes to lines (SHARE) while it builds lines_total_idx. Reads and writes of lines wait
-- until COMMIT (locked above).
CREATE INDEX lines_total_idx ON lines (total);
