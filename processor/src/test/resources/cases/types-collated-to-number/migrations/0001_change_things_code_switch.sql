-- 0001_change_things_code_switch                                 draft until committed
-- schemac 1  schema 4043e7784b3f -> c7ff1dd6efed  text cdfcb1618c75
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Loses what the new type cannot hold of things.code. Breaks code that takes things.code for text.
-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it rewrites things. Fails on a value
-- of things.code that its conversion refuses.
ALTER TABLE things ALTER COLUMN code TYPE integer USING code::integer;
