-- 0001_change_users_logins                                       draft until committed
-- schemac 1  schema 2155a536adf0 -> 8d6d9a007452  text a5a0020a2b28
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users ALTER COLUMN logins TYPE bigint;
