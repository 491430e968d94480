-- 0002_rename_users_nickname_to_alias_switch                     draft until committed
-- schemac 1  schema 0817d8b1d017 -> b260400cf804  text 99daf21b37cb
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.nickname. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN nickname TO alias;
