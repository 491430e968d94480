-- 0001_change_lines_total                                                  file 1 of 2
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text 021b2da3a1c5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that inserts, or updates in any column, a row that violates
--   lines_total_check.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines. Builds indexes on lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Brief ACCESS EXCLUSIVE on lines: catalogue only.
DROP INDEX lines_total_idx;

-- Breaks code that inserts, or updates in any column, a row that violates lines_total_check. Blocks
-- reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
-- VALIDATE will fail if this finds rows:
-- SELECT * FROM lines WHERE NOT (total >= 0)
ALTER TABLE lines
  DROP CONSTRAINT lines_total_check,
  DROP COLUMN total,
  ADD COLUMN total integer NOT NULL GENERATED ALWAYS AS (price * amount * 100) STORED,
  ADD CONSTRAINT lines_total_check CHECK (total >= 0) NOT VALID;

-- Blocks writes to lines (SHARE) while it builds lines_total_idx. Reads and writes of lines wait
-- until COMMIT (locked above).
CREATE INDEX lines_total_idx ON lines (total);

COMMENT ON COLUMN lines.total IS 'In cents';
