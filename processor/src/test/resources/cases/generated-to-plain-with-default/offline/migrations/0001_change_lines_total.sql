-- 0001_change_lines_total
-- schemac 1  schema 5efae187845b -> 23d74d5d8c67  text 4eb06dd9474d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that relies on lines.total
--   being computed; new code runs from 0001, since it writes values of its own to lines.total,
--   takes lines.total for bigint and reads lines.total as never NULL.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines. Scans lines. Updates rows of lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that relies on lines.total being computed. Blocks reads and writes of lines (ACCESS
-- EXCLUSIVE) while it rewrites lines. Loses the statistics of lines.total until ANALYZE.
ALTER TABLE lines
  ALTER COLUMN total DROP EXPRESSION,
  ALTER COLUMN total TYPE bigint,
  ALTER COLUMN total SET DEFAULT 0;

-- Updates rows of lines at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of lines wait until COMMIT (locked above).
UPDATE lines SET total = 0 WHERE total IS NULL;

-- Breaks code that writes NULL to lines.total. Blocks reads and writes of lines (ACCESS EXCLUSIVE)
-- while it scans lines. Fails if this finds rows:
-- SELECT * FROM lines WHERE total IS NULL
ALTER TABLE lines ALTER COLUMN total SET NOT NULL;
