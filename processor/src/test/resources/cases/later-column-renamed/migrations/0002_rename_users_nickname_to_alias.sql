-- 0002_rename_users_nickname_to_alias
-- schemac 1  schema 0817d8b1d017 -> b260400cf804  text 59ec8e405ef8
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code keeps running, new code runs from 0002.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

ALTER TABLE users RENAME COLUMN nickname TO alias;
