-- 0001_change_users_logins                                       draft until committed
-- schemac 1  schema 09fba7e792e6 -> 2155a536adf0  text 893a7cfae60a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

ALTER TABLE users ALTER COLUMN logins SET DEFAULT 0;
