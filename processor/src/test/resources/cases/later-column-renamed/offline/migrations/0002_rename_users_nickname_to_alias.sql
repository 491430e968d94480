-- 0002_rename_users_nickname_to_alias
-- schemac 1  schema 0817d8b1d017 -> b260400cf804  text 6e575f3b7af6
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that uses users.nickname; new
--   code runs from 0002, since it uses users.alias.
-- Locks: ACCESS EXCLUSIVE on users.

-- Breaks code that uses users.nickname. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN nickname TO alias;
