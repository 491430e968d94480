-- 0001_drop_users_created_at_switch                              draft until committed
-- schemac 1  schema 1c87717aae88 -> 98acd022ec0e  text 9dea793d72bd
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
DROP INDEX users_created_at_idx;

-- Loses the values of users.created_at, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN created_at;
