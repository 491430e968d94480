-- 0001_change_users_logins                                       draft until committed
-- schemac 1  schema 09fba7e792e6 -> 2155a536adf0  text 4734d357858c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users ALTER COLUMN logins SET DEFAULT 0;
