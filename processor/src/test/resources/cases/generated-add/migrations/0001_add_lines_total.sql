-- 0001_add_lines_total                                                     file 1 of 2
-- schemac 1  schema e3f1e0066906 -> b3469f13accf  text 987c0128764e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- To back out: see 0002 (fill).
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED;
