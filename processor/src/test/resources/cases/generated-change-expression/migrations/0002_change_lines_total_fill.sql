-- 0002_change_lines_total_fill                                             file 2 of 2
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text ec4670f7026a
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Only until 0001: old code that inserts, or updates in any column, a row that violates
--   lines_total_check.
-- Locks: SHARE UPDATE EXCLUSIVE on lines.
-- Scans lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE lines (total);

-- Scans lines; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM lines WHERE NOT (total >= 0)
ALTER TABLE lines VALIDATE CONSTRAINT lines_total_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
