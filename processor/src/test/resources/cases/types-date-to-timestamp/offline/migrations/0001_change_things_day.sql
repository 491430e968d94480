-- 0001_change_things_day                                         draft until committed
-- schemac 1  schema 778dbe8daf67 -> 4b6fb6d7f5a3  text 0d3d28402317
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the
-- statistics of things.day until ANALYZE.
ALTER TABLE things ALTER COLUMN day TYPE timestamp;
