-- 0001_drop_users_nickname
-- schemac 1  schema 8f52daee666e -> 32179ffed416  text 60ee5affe972
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that uses users.nickname; new
--   code runs from 0001, since it leaves out users.nickname or writes NULL to it.
-- Loses the values of users.nickname.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.nickname, breaks code that uses it. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN nickname;
