-- 0004_drop_users_nickname
-- schemac 1  schema 0817d8b1d017 -> 32179ffed416  text 157622834603
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of users.nickname.
-- Locks: ACCESS EXCLUSIVE on users.

-- Loses the values of users.nickname. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users DROP COLUMN nickname;
