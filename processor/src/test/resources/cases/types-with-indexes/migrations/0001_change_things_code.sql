-- 0001_change_things_code                                        draft until committed
-- schemac 1  schema 740a1b065407 -> 5a0f6bcf9b30  text c80016ac4a23
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of things (ACCESS EXCLUSIVE) while it builds things_code_lower and
-- things_open.
ALTER TABLE things ALTER COLUMN code TYPE varchar(30);
