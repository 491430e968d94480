-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 416c03f4d9c0 -> 331bd619fc06  text b21133437e51
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.code. Blocks reads and writes of things (ACCESS
-- EXCLUSIVE) while it rewrites things. Loses the statistics of things.code until ANALYZE. Fails on
-- a value of things.code that its conversion refuses.
ALTER TABLE things ALTER COLUMN code TYPE varchar(20) USING left(code, 20);
