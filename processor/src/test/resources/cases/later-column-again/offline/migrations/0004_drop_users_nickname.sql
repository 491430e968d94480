-- 0004_drop_users_nickname
-- schemac 1  schema 0817d8b1d017 -> 32179ffed416  text 609340811a0a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0004, new code before it too.
-- Loses the values of users.nickname.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.nickname, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN nickname;
