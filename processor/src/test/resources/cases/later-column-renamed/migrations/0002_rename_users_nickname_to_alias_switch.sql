-- 0002_rename_users_nickname_to_alias_switch
-- schemac 1  schema 0817d8b1d017 -> b260400cf804  text b8c03ca7f0e7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses
--   users.nickname; new code runs from 0002 (switch), since it uses users.alias.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses users.nickname. Brief ACCESS EXCLUSIVE on users.
ALTER TABLE users RENAME COLUMN nickname TO alias;
