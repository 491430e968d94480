-- 0001_change_users_logins                                       draft until committed
-- schemac 1  schema 2155a536adf0 -> 8d6d9a007452  text 23585d1941e7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users.
ALTER TABLE users ALTER COLUMN logins TYPE bigint;
