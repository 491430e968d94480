-- 0001_change_things_day                                         draft until committed
-- schemac 1  schema 778dbe8daf67 -> 4b6fb6d7f5a3  text 5366131e6d77
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things.
ALTER TABLE things ALTER COLUMN day TYPE timestamp;
