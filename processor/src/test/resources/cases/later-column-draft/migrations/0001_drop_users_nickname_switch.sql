-- 0001_drop_users_nickname_switch                                draft until committed
-- schemac 1  schema 8f52daee666e -> 32179ffed416  text ac2847b8454a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.nickname, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN nickname;
