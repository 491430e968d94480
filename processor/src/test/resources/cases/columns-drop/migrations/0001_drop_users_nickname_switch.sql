-- 0001_drop_users_nickname_switch                                draft until committed
-- schemac 1  schema ab8a2be9b68f -> 55292b7bbb31  text 14a0ce4c7211
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';

-- Loses the values of users.nickname, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN nickname;
