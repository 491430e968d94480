-- 0001_change_lines_total                                                  file 1 of 2
-- schemac 1  schema ca00946ccf34 -> 6958fb166031  text 79621b342136
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines. Fails on a row whose
-- new lines.total violates lines_total_check.
ALTER TABLE lines ALTER COLUMN total SET EXPRESSION AS (price * amount * 100);
