-- 0002_rename_users_nickname_to_alias                            draft until committed
-- schemac 1  schema 0817d8b1d017 -> b260400cf804  text 2a1ef8a4d77d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that uses users.nickname. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN nickname TO alias;
