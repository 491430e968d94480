-- 0001_drop_users_nickname_switch
-- schemac 1  schema ab8a2be9b68f -> 55292b7bbb31  text f6415ce44379
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- Loses the values of users.nickname.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.nickname, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN nickname;
