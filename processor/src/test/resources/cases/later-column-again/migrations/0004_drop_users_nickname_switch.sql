-- 0004_drop_users_nickname_switch
-- schemac 1  schema 0817d8b1d017 -> 32179ffed416  text 92dfd1f13747
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of users.nickname.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of users.nickname. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN nickname;
