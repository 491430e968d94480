-- 0001_change_things_count                                       draft until committed
-- schemac 1  schema ccb17c938842 -> b91bb3777ebc  text 259e342e8c6a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things.
ALTER TABLE things ALTER COLUMN count TYPE bigint;
