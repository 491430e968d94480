-- 0001_change_things_count                                       draft until committed
-- schemac 1  schema ccb17c938842 -> b91bb3777ebc  text 66e5783d5f24
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Loses the
-- statistics of things.count until ANALYZE.
ALTER TABLE things ALTER COLUMN count TYPE bigint;
