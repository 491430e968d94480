-- 0001_change_things_sizes_change_things_codes_switch            draft until committed
-- schemac 1  schema 7a0f216468c1 -> 0ed567919237  text ff4758224208
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that takes things.sizes for integer[]. Blocks reads and writes of things (ACCESS
-- EXCLUSIVE) while it rewrites things.
ALTER TABLE things
  ALTER COLUMN sizes TYPE bigint[] USING sizes::bigint[],
  ALTER COLUMN codes TYPE varchar(20)[];
