-- 0001_rename_users_name_to_full_name_and_1_more                           file 1 of 3
-- schemac 1  schema 76da29442e5f -> df6fdd4725b3  text 3305b4b31d26
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002 (switch), which breaks code that uses users.name;
--   new code runs from 0002 (switch), since it uses users.full_name.
-- Backing out leaves the type of users.name.
-- Locks: ACCESS EXCLUSIVE on users.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users ALTER COLUMN name TYPE varchar(80);
