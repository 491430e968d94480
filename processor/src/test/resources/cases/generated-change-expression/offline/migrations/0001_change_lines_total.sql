-- 0001_change_lines_total
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text e3d8f67f0d0b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines. Builds indexes on lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on lines: catalogue only.
DROP INDEX lines_total_idx;

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines. Loses the statistics
-- of lines.total until ANALYZE. Fails if this finds rows:
-- SELECT * FROM lines WHERE NOT (total >= 0)
ALTER TABLE lines
  DROP CONSTRAINT lines_total_check,
  DROP COLUMN total,
  ADD COLUMN total integer NOT NULL GENERATED ALWAYS AS (price * amount * 100) STORED,
  ADD CONSTRAINT lines_total_check CHECK (total >= 0);

-- Blocks writes to lines (SHARE) while it builds lines_total_idx. Reads and writes of lines wait
-- until COMMIT (locked above).
CREATE INDEX lines_total_idx ON lines (total);

COMMENT ON COLUMN lines.total IS 'In cents';
