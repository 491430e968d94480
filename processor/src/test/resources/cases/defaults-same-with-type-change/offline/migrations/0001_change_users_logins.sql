-- 0001_change_users_logins                                       draft until committed
-- schemac 1  schema 2155a536adf0 -> 8d6d9a007452  text 0ef4a13b3b3e
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Loses the statistics
-- of users.logins until ANALYZE.
ALTER TABLE users ALTER COLUMN logins TYPE bigint;
