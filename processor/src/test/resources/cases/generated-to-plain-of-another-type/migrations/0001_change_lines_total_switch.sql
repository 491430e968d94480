-- 0001_change_lines_total_switch                                           file 1 of 2
-- schemac 1  schema b3469f13accf -> 5c05436e773e  text 77fda85bd0df
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that relies on
--   lines.total being computed or that takes lines.total for integer; new code runs from 0001
--   (switch), since it writes values of its own to lines.total and takes lines.total for text.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that relies on lines.total being computed. Brief ACCESS EXCLUSIVE on lines.
ALTER TABLE lines ALTER COLUMN total DROP EXPRESSION;

-- Breaks code that takes lines.total for integer. Blocks reads and writes of lines (ACCESS
-- EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines ALTER COLUMN total TYPE text USING total::text;
