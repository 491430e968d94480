-- 0001_drop_users_nickname_switch
-- schemac 1  schema 8f52daee666e -> 32179ffed416  text 0d8d77de7ae6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001 (switch), which breaks code that uses
--   users.nickname; new code runs from 0001 (switch), since it leaves out users.nickname or writes
--   NULL to it.
-- Loses the values of users.nickname.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.nickname, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN nickname;
