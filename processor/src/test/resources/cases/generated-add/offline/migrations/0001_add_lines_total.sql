-- 0001_add_lines_total
-- schemac 1  schema e3f1e0066906 -> b3469f13accf  text bb5476888f20
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0001.
-- Locks: ACCESS EXCLUSIVE on lines.
-- Rewrites lines. Builds indexes on lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines ADD COLUMN total integer GENERATED ALWAYS AS (price * amount) STORED;

-- Blocks writes to lines (SHARE) while it builds lines_total_idx. Reads and writes of lines wait
-- until COMMIT (locked above).
CREATE INDEX lines_total_idx ON lines (total);
